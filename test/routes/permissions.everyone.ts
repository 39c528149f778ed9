/** What is there for everybody: signing in and out, and what goes beyond one programme. */
export const EVERYONE_DOORS = {
  own: `
    method  route             nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     root              200     200     200       200   200     200    200        200     200        200
    GET     _index            302     200     200       200   200     200    200        200     200        200
    GET     portfolio[.]xlsx  302     200     200       200   200     200    200        200     200        200
    GET     gates             302     200     200       200   200     200    200        200     200        200
    GET     my-work           302     200     200       200   200     200    200        200     200        200
    GET     tables            302     200     200       200   200     200    200        200     200        200
    GET     $                 404     404     404       404   404     404    404        404     404        404
    GET     sign-in           200     200     200       200   200     200    200        200     200        200
    POST    sign-in           422     422     422       422   422     422    422        422     422        422
    GET     sign-in_.demo     302     302     302       302   302     302    302        302     302        302
    POST    sign-in_.demo     400     400     400       400   400     400    400        400     400        400
    GET     sign-in_.kept     302     200     200       200   200     200    200        200     200        200
    POST    sign-in_.kept     302     400     400       400   400     400    400        400     400        400
    GET     sign-out          on      on      on        on    on      on     on         on      on         on
    POST    sign-out          302     302     302       302   302     302    302        302     302        302
    GET     language          on      on      on        on    on      on     on         on      on         on
    POST    language          400     400     400       400   400     400    400        400     400        400
  `,
} as const;
