import { forSignedIn } from "#auth/guard.server.ts";
import { portfolioSheet } from "#documents/portfolio-sheet.ts";
import { xlsxOf } from "#documents/xlsx.server.ts";
import { xlsxResponse } from "#http/xlsx.server.ts";
import { askedIn } from "#routes/_index/asked.ts";
import { ALL, obstaclesOf, portfolioFound } from "#routes/_index/found.server.ts";

/** All that is asked of the portfolio as an Excel file, in one sheet. */
export const loader = forSignedIn(async (visit) => {
  const asked = askedIn(new URL(visit.request.url).searchParams);
  const { rows } = await portfolioFound(visit, { asked, size: ALL });
  const sheet = portfolioSheet(rows, await obstaclesOf(visit, rows), visit);
  return xlsxResponse(await xlsxOf(sheet), "portfolio");
});
