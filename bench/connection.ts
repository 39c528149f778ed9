import { Agent, request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
  readonly cookie: string | undefined;
}

/** One connection that is kept open, as one visitor has. */
export interface Connection {
  readonly get: (path: string, headers?: Headers) => Promise<Answer>;
  readonly post: (path: string, form: Readonly<Record<string, string>>) => Promise<Answer>;
}

type Headers = Readonly<Record<string, string>>;

export function connect(origin: string, cookie?: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const base: Headers = cookie === undefined ? {} : { cookie };
  const send = (method: string, path: string, { headers = {}, body }: { headers?: Headers; body?: string }) =>
    new Promise<Answer>((settle, fail) => {
      const asked = request(
        `${origin}${path}`,
        { agent, method, headers: { ...base, ...headers } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () =>
            settle({
              status: answer.statusCode ?? 0,
              body: Buffer.concat(chunks),
              cookie: answer.headers["set-cookie"]?.[0]?.split(";")[0],
            }),
          );
        },
      );
      asked.once("error", fail);
      asked.end(body);
    });
  return {
    get: (path, headers = {}) => send("GET", path, { headers }),
    post: (path, form) =>
      send("POST", path, {
        headers: { "content-type": "application/x-www-form-urlencoded", origin },
        body: new URLSearchParams(form).toString(),
      }),
  };
}

/** Signs in with the one click of a demonstration, and keeps the session. */
export async function signedIn(origin: string, accountId: string): Promise<Connection> {
  const { status, cookie } = await connect(origin).post("/sign-in/demo", { account: accountId, to: "/" });
  if (status !== 302 || cookie === undefined) throw new Error(`signing in was answered with ${status}`);
  return connect(origin, cookie);
}
