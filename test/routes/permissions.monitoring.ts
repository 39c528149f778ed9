/** Indicators, what was measured and learned, and what goes with what. */
export const MONITORING_DOORS = {
  own: `
    method  route                                                           nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     programmes.$programme.monitoring._index                         302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.monitoring.indicators.new                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.indicators.new                 302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.indicators.$indicator._index   302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.monitoring.indicators.$indicator.edit     302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.indicators.$indicator.edit     302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.indicators.$indicator.end      302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.indicators.$indicator.end      302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.measurements.$measurement.correction      302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.measurements.$measurement.correction      302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.entry                          302     200     200       200   200     200    200        200     404        404
    POST    programmes.$programme.monitoring.entry                          302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring[.]xlsx                         302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.monitoring.import._index                  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.import._index                  302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.monitoring.import.confirmation            302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.import.confirmation            302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.monitoring.couplings.new                  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.couplings.new                  302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.couplings.$coupling.removal    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.couplings.$coupling.removal    302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.monitoring.learning.new                   302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.learning.new                   302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.learning.$learning.correction  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.learning.$learning.correction  302     403     403       403   403     403    422        422     404        404
  `,
  other: `
    method  route                                                           nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     programmes.$programme.monitoring._index                         302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.monitoring.indicators.new                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.indicators.new                 302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.indicators.$indicator._index   302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.monitoring.indicators.$indicator.edit     302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.indicators.$indicator.edit     302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.indicators.$indicator.end      302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.indicators.$indicator.end      302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.measurements.$measurement.correction      302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.measurements.$measurement.correction      302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.entry                          302     404     200       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.entry                          302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring[.]xlsx                         302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.monitoring.import._index                  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.import._index                  302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.monitoring.import.confirmation            302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.import.confirmation            302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.monitoring.couplings.new                  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.couplings.new                  302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.couplings.$coupling.removal    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.couplings.$coupling.removal    302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.monitoring.learning.new                   302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.learning.new                   302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.learning.$learning.correction  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.learning.$learning.correction  302     404     403       404   404     404    404        404     422        404
  `,
} as const;
