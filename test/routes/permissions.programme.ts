/** What a programme has itself. */
export const PROGRAMME_DOORS = {
  own: `
    method  route                                          nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     programmes.$programme                          302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme._index                   302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.members._index           302     403     403       403   403     403    200        200     404        404
    GET     programmes.$programme.members.new              302     403     403       403   403     403    403        200     404        404
    POST    programmes.$programme.members.new              302     403     403       403   403     403    403        422     404        404
    GET     programmes.$programme.members.$member.removal  302     403     403       403   403     403    403        on      404        404
    POST    programmes.$programme.members.$member.removal  302     403     403       403   403     403    403        400     404        404
    GET     programmes.$programme.log                      302     403     403       403   403     200    200        200     404        404
  `,
  other: `
    method  route                                          nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     programmes.$programme                          302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme._index                   302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.members._index           302     404     403       404   404     404    404        404     200        404
    GET     programmes.$programme.members.new              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.members.new              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.members.$member.removal  302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.members.$member.removal  302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.log                      302     404     403       404   404     404    404        404     200        404
  `,
} as const;
