/** Decision points and the route that each of them goes. */
export const DECISION_DOORS = {
  own: `
    method  route                                                             nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     programmes.$programme.decision-points._index                      302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.decision-points.new                         302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.new                         302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point._index               302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.decision-points.$point.edit                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.edit                 302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point.readiness            302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.decision-points.$point.readiness            302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.decision-points.$point.withdrawal           302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.withdrawal           302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point.route._index         302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.route._index         302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point.route.$step._index   302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.route.$step._index   302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point.route.$step.place    302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.decision-points.$point.route.$step.place    302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.decision-points.$point.route.$step.removal  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.route.$step.removal  302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.decision-points.$point.route.$step.outcome  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.route.$step.outcome  302     403     403       403   403     403    422        422     404        404
  `,
  other: `
    method  route                                                             nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     programmes.$programme.decision-points._index                      302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.decision-points.new                         302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.decision-points.new                         302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.decision-points.$point._index               302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.decision-points.$point.edit                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.decision-points.$point.edit                 302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.decision-points.$point.readiness            302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.decision-points.$point.readiness            302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.decision-points.$point.withdrawal           302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.decision-points.$point.withdrawal           302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.decision-points.$point.route._index         302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.decision-points.$point.route._index         302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.decision-points.$point.route.$step._index   302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.decision-points.$point.route.$step._index   302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.decision-points.$point.route.$step.place    302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.decision-points.$point.route.$step.place    302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.decision-points.$point.route.$step.removal  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.decision-points.$point.route.$step.removal  302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.decision-points.$point.route.$step.outcome  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.decision-points.$point.route.$step.outcome  302     404     403       404   404     404    404        404     422        404
  `,
  confidential: `
    method  route                                                             nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     programmes.$programme.decision-points.$point._index               302     404     404       404   200     200    200        200     404        404
    GET     programmes.$programme.decision-points.$point.edit                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.edit                 302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point.readiness            302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.decision-points.$point.readiness            302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.decision-points.$point.withdrawal           302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.withdrawal           302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point.route._index         302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.route._index         302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point.route.$step._index   302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.route.$step._index   302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.decision-points.$point.route.$step.place    302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.decision-points.$point.route.$step.place    302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.decision-points.$point.route.$step.removal  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.route.$step.removal  302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.decision-points.$point.route.$step.outcome  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.decision-points.$point.route.$step.outcome  302     403     403       403   403     403    422        422     404        404
  `,
} as const;
