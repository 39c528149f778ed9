/** Who asks: a short heading for each account of the demonstration; null is whoever did not sign in. */
export const ACCOUNTS = {
  nobody: null,
  reader: "Lezer Schakenbosch",
  director: "Directeur sociaal domein",
  team: "Lid uitvoeringsteam Horizon",
  member: "Afgevaardigde Haaglanden",
  chair: "Voorzitter stuurgroep",
  supporter: "Projectondersteuner",
  leader: "Procesleider",
  elsewhere: "Projectleider Zoetermeer",
  outsider: "Programmamanager Holland Rijnland",
  administrator: "Beheerder",
} as const;
export type Heading = keyof typeof ACCOUNTS;

/**
 * What each of them is told at every loader (GET) and action (POST), the latter with an empty form: 302 is "sign in
 * first" (a 307 where something was posted, so that it goes along), 404 is "no such programme for you", 403 is "you see it, but may not do this", 400 and 422 are what the form
 * says to whoever may send it, and "on" leads to the page whose button it is. `own` is asked in Jeugdhulp Plus and
 * beside the programmes, `other` in Zoetermeer, of which only the director and `elsewhere` are members; `installation`
 * has the doors at which it makes no difference who is what in a programme. `confidential` is asked in Jeugdhulp Plus of a
 * confidential decision point, its route and its item: whoever sees the programme but not that is told that it is not
 * there, and whoever may not do something to any of them is told no more than that.
 */
export const EXPECTED = {
  own: `
    method  route                                                             nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     root                                                              200     200     200       200   200     200    200        200     200        200
    GET     _index                                                            302     200     200       200   200     200    200        200     200        200
    GET     portfolio[.]xlsx                                                  302     200     200       200   200     200    200        200     200        200
    GET     gates                                                             302     200     200       200   200     200    200        200     200        200
    GET     my-work                                                           302     200     200       200   200     200    200        200     200        200
    GET     tables                                                            302     200     200       200   200     200    200        200     200        200
    GET     $                                                                 404     404     404       404   404     404    404        404     404        404
    GET     sign-in                                                           200     200     200       200   200     200    200        200     200        200
    POST    sign-in                                                           422     422     422       422   422     422    422        422     422        422
    GET     sign-in_.demo                                                     302     302     302       302   302     302    302        302     302        302
    POST    sign-in_.demo                                                     400     400     400       400   400     400    400        400     400        400
    GET     sign-in_.kept                                                     302     200     200       200   200     200    200        200     200        200
    POST    sign-in_.kept                                                     302     400     400       400   400     400    400        400     400        400
    GET     sign-out                                                          on      on      on        on    on      on     on         on      on         on
    POST    sign-out                                                          302     302     302       302   302     302    302        302     302        302
    GET     language                                                          on      on      on        on    on      on     on         on      on         on
    POST    language                                                          400     400     400       400   400     400    400        400     400        400
    GET     programmes.$programme                                             302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme._index                                      302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.governance._index                           302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.capacity                                    302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.monitoring._index                           302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.governance.bodies.new                       302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.bodies.new                       302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.bodies.$body.edit                302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.bodies.$body.edit                302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.bodies.$body.dissolution         302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.bodies.$body.dissolution         302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.bodies.$body.seats.new           302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.bodies.$body.seats.new           302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.seats.$seat.edit                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.seats.$seat.edit                 302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.seats.$seat.end                  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.seats.$seat.end                  302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.parties.$party.participants.new  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.parties.$party.participants.new  302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.parties.new                      302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.parties.new                      302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.parties.$party.edit              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.parties.$party.edit              302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.parties.$party.departure         302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.parties.$party.departure         302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.participants.$participant.departure         302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.participants.$participant.departure         302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.conforms.new                     302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.conforms.new                     302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.conforms.$conform.end            302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.conforms.$conform.end            302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.commissioning.new                302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.commissioning.new                302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.commissioning.$commission.edit   302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.commissioning.$commission.edit   302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.governance.commissioning.$commission.end    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.governance.commissioning.$commission.end    302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.authority._index                            302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.authority.what-if                           302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.authority.new                               302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.authority.new                               302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.authority.bulk                              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.authority.bulk                              302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.authority.$record.replacement               302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.authority.$record.replacement               302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.authority.$party.question                   302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.authority.$party.question                   302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.authority.$record.revocation                302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.authority.$record.revocation                302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.open-questions._index                       302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.open-questions.new                          302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.open-questions.new                          302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.open-questions.$question.edit               302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.open-questions.$question.edit               302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.open-questions.$question.answer             302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.open-questions.$question.answer             302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.workstreams._index                          302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.workstreams.$workstream._index              302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.workstreams.new                             302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.workstreams.new                             302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.workstreams.$workstream.edit                302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.workstreams.$workstream.edit                302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.workstreams.$workstream.end                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.workstreams.$workstream.end                 302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.workstreams.$workstream.members.new         302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.workstreams.$workstream.members.new         302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.workstreams.memberships.$membership.end     302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.workstreams.memberships.$membership.end     302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.deliverables.new                            302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.new                            302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.deliverables.$deliverable._index            302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.deliverables.$deliverable.edit              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.$deliverable.edit              302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.deliverables.$deliverable.submission        302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.$deliverable.submission        302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.deliverables.$deliverable.resumption        302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.$deliverable.resumption        302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.deliverables.$deliverable.review            302     403     403       403   403     200    403        200     404        404
    POST    programmes.$programme.deliverables.$deliverable.review            302     403     403       403   403     422    403        422     404        404
    GET     programmes.$programme.deliverables.$deliverable.positions[.]xlsx  302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.deliverables.$deliverable.positions.new     302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.$deliverable.positions.new     302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.deliverables.$deliverable.positions.import  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.$deliverable.positions.import  302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.deliverables.$deliverable.positions._index  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.$deliverable.positions._index  302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.deliverables.positions.$position.edit       302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.positions.$position.edit       302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.deliverables.positions.$position.removal    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.deliverables.positions.$position.removal    302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.gates._index                                302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.gates.new                                   302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.gates.new                                   302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.gates.$gate._index                          302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.gates.$gate.edit                            302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.gates.$gate.edit                            302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.gates.$gate.criteria.new                    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.gates.$gate.criteria.new                    302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.gates.$gate.criteria.$criterion.edit        302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.gates.$gate.criteria.$criterion.edit        302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.gates.$gate.criteria.$criterion.statement   302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.gates.$gate.criteria.$criterion.statement   302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.gates.$gate.outcome                         302     403     403       403   403     200    403        200     404        404
    POST    programmes.$programme.gates.$gate.outcome                         302     403     403       403   403     422    403        422     404        404
    GET     programmes.$programme.phases.new                                  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.phases.new                                  302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.phases.$phase.edit                          302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.phases.$phase.edit                          302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.actions._index                              302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.actions.new                                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.actions.new                                 302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.actions.$action.edit                        302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.actions.$action.edit                        302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.actions.$action.closure                     302     403     403       403   200     403    200        200     404        404
    POST    programmes.$programme.actions.$action.closure                     302     403     403       403   422     403    422        422     404        404
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
    GET     programmes.$programme.calendar                                    302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.monitoring.indicators.new                   302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.indicators.new                   302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.indicators.$indicator._index     302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.monitoring.indicators.$indicator.edit       302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.indicators.$indicator.edit       302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.indicators.$indicator.end        302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.indicators.$indicator.end        302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.measurements.$measurement.correction        302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.measurements.$measurement.correction        302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.entry                            302     200     200       200   200     200    200        200     404        404
    POST    programmes.$programme.monitoring.entry                            302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring[.]xlsx                           302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.monitoring.import._index                    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.import._index                    302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.monitoring.import.confirmation              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.import.confirmation              302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.monitoring.couplings.new                    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.couplings.new                    302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.couplings.$coupling.removal      302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.couplings.$coupling.removal      302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.monitoring.learning.new                     302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.learning.new                     302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.monitoring.learning.$learning.correction    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.monitoring.learning.$learning.correction    302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.milestones._index                           302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.milestones.new                              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.milestones.new                              302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.milestones.trend                            302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.milestones.$milestone._index                302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.milestones.$milestone.edit                  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.milestones.$milestone.edit                  302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.milestones.$milestone.forecast              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.milestones.$milestone.forecast              302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.milestones.$milestone.achievement           302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.milestones.$milestone.achievement           302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.milestones.$milestone.baseline              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.milestones.$milestone.baseline              302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.plan[.]xml                                  302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.plan.import._index                          302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.plan.import._index                          302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.plan.import.confirmation                    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.plan.import.confirmation                    302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.milestones[.]xlsx                           302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.milestones.import._index                    302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.milestones.import._index                    302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.milestones.import.confirmation              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.milestones.import.confirmation              302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.actions[.]xlsx                              302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.actions.import._index                       302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.actions.import._index                       302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.actions.import.confirmation                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.actions.import.confirmation                 302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.participants[.]xlsx                         302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.participants.import._index                  302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.participants.import._index                  302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.participants.import.confirmation            302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.participants.import.confirmation            302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.plan._index                                 302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.plan.slip                                   302     200     200       200   200     200    200        200     404        404
    POST    programmes.$programme.plan.slip                                   302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.dependencies.new                            302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.dependencies.new                            302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.dependencies.$dependency.removal            302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.dependencies.$dependency.removal            302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.recesses.new                                302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.recesses.new                                302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.recesses.$recess.edit                       302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.recesses.$recess.edit                       302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.recesses.$recess.removal                    302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.recesses.$recess.removal                    302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.meetings._index                             302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.meetings[.]ics                              302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.meetings.$meeting[.]ics                     302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.meetings.new                                302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.new                                302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.rhythm                             302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.rhythm                             302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting._index                    302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.meetings.$meeting.edit                      302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.edit                      302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting.move                      302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.move                      302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting.cancellation              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.cancellation              302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting.preparation               302     403     403       403   403     200    200        200     404        404
    GET     programmes.$programme.meetings.$meeting.proposals                 302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.meetings.$meeting.proposals                 302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.meetings.$meeting.dismissal                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.dismissal                 302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting.reconsideration           302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.meetings.$meeting.reconsideration           302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.meetings.$meeting.attendance                302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.attendance                302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting.items.new                 302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.items.new                 302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting.items.$item._index        302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.items.$item._index        302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting.items.$item.position      302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.meetings.$meeting.items.$item.position      302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.meetings.$meeting.items.$item.removal       302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.items.$item.removal       302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.meetings.$meeting.publication               302     403     403       403   403     200    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.publication               302     403     403       403   403     403    403        400     404        404
    GET     programmes.$programme.meetings.$meeting.agenda                    302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.meetings.$meeting.agenda[.]docx             302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.meetings.$meeting.decisions.$item           302     403     403       403   403     200    403        200     404        404
    POST    programmes.$programme.meetings.$meeting.decisions.$item           302     403     403       403   403     422    403        422     404        404
    GET     programmes.$programme.reports._index                              302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.reports.$report._index                      302     200     200       200   200     200    200        200     404        404
    GET     programmes.$programme.reports.$report.correction                  302     403     403       200   403     403    200        200     404        404
    POST    programmes.$programme.reports.$report.correction                  302     403     403       422   403     403    422        422     404        404
    GET     programmes.$programme.reports.rhythm                              302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.reports.rhythm                              302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.workstreams.$workstream.report              302     403     403       200   403     403    200        200     404        404
    POST    programmes.$programme.workstreams.$workstream.report              302     403     403       422   403     403    422        422     404        404
    GET     programmes.$programme.workstreams.$workstream.draft               302     403     403       on    403     403    on         on      404        404
    POST    programmes.$programme.workstreams.$workstream.draft               302     403     403       on    403     403    on         on      404        404
    GET     programmes.$programme.members._index                              302     403     403       403   403     403    200        200     404        404
    GET     programmes.$programme.members.new                                 302     403     403       403   403     403    403        200     404        404
    POST    programmes.$programme.members.new                                 302     403     403       403   403     403    403        422     404        404
    GET     programmes.$programme.members.$member.removal                     302     403     403       403   403     403    403        on      404        404
    POST    programmes.$programme.members.$member.removal                     302     403     403       403   403     403    403        400     404        404
    GET     programmes.$programme.log                                         302     403     403       403   403     200    200        200     404        404
  `,
  installation: `
    method  route                                                             nobody  reader  leader  administrator
    GET     first-administrator.$token                                        404     404     404     404
    POST    first-administrator.$token                                        422     422     422     422
    GET     invitations.$token                                                200     200     200     200
    POST    invitations.$token                                                422     422     422     422
    GET     account.password                                                  302     200     200     200
    POST    account.password                                                  302     422     422     422
    GET     programmes.new                                                    302     403     403     200
    POST    programmes.new                                                    302     403     403     422
    GET     administration                                                    302     403     403     on
    GET     administration._index                                             302     403     403     on
    GET     administration.organisations._index                               302     403     403     200
    GET     administration.organisations.new                                  302     403     403     200
    POST    administration.organisations.new                                  302     403     403     422
    GET     administration.organisations.$organisation._index                 302     403     403     200
    POST    administration.organisations.$organisation._index                 302     403     403     422
    GET     administration.organisations.$organisation.parents                302     403     403     200
    POST    administration.organisations.$organisation.parents                302     403     403     422
    GET     administration.organisations.$organisation.departure              302     403     403     on
    POST    administration.organisations.$organisation.departure              302     403     403     400
    GET     administration.portfolios._index                                  302     403     403     200
    GET     administration.portfolios.new                                     302     403     403     200
    POST    administration.portfolios.new                                     302     403     403     422
    GET     administration.portfolios.$portfolio._index                       302     403     403     200
    POST    administration.portfolios.$portfolio._index                       302     403     403     422
    GET     administration.portfolios.$portfolio.programmes                   302     403     403     200
    POST    administration.portfolios.$portfolio.programmes                   302     403     403     422
    GET     administration.portfolios.$portfolio.departure                    302     403     403     on
    POST    administration.portfolios.$portfolio.departure                    302     403     403     400
    GET     administration.portfolios.$portfolio.directors                    302     403     403     200
    POST    administration.portfolios.$portfolio.directors                    302     403     403     422
    GET     administration.portfolios.$portfolio.dismissal                    302     403     403     on
    POST    administration.portfolios.$portfolio.dismissal                    302     403     403     400
    GET     administration.programmes._index                                  302     403     403     200
    GET     administration.programmes.$programme.members._index               302     403     403     200
    GET     administration.programmes.$programme.members.new                  302     403     403     200
    POST    administration.programmes.$programme.members.new                  302     403     403     422
    GET     administration.programmes.$programme.members.$member.removal      302     403     403     on
    POST    administration.programmes.$programme.members.$member.removal      302     403     403     400
    GET     administration.log                                                302     403     403     200
    GET     administration.people._index                                      302     403     403     200
    GET     administration.people.new                                         302     403     403     200
    POST    administration.people.new                                         302     403     403     422
    GET     administration.people.$person._index                              302     403     403     200
    GET     administration.people.$person.link                                302     403     403     200
    POST    administration.people.$person.link                                302     403     403     400
    GET     administration.people.$person.suspension                          302     403     403     on
    POST    administration.people.$person.suspension                          302     403     403     400
    GET     administration.people.$person.reinstatement                       302     403     403     on
    POST    administration.people.$person.reinstatement                       302     403     403     400
    GET     administration.people.$person.appointment                         302     403     403     on
    POST    administration.people.$person.appointment                         302     403     403     400
    GET     administration.people.$person.dismissal                           302     403     403     on
    POST    administration.people.$person.dismissal                           302     403     403     400
  `,
  other: `
    method  route                                                             nobody  reader  director  team  member  chair  supporter  leader  elsewhere  outsider
    GET     programmes.$programme                                             302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme._index                                      302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.governance._index                           302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.capacity                                    302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.monitoring._index                           302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.governance.bodies.new                       302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.bodies.new                       302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.bodies.$body.edit                302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.bodies.$body.edit                302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.bodies.$body.dissolution         302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.bodies.$body.dissolution         302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.bodies.$body.seats.new           302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.bodies.$body.seats.new           302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.seats.$seat.edit                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.seats.$seat.edit                 302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.seats.$seat.end                  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.seats.$seat.end                  302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.parties.$party.participants.new  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.parties.$party.participants.new  302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.parties.new                      302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.parties.new                      302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.parties.$party.edit              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.parties.$party.edit              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.parties.$party.departure         302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.parties.$party.departure         302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.participants.$participant.departure         302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.participants.$participant.departure         302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.conforms.new                     302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.conforms.new                     302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.conforms.$conform.end            302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.conforms.$conform.end            302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.commissioning.new                302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.commissioning.new                302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.commissioning.$commission.edit   302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.commissioning.$commission.edit   302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.governance.commissioning.$commission.end    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.governance.commissioning.$commission.end    302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.authority._index                            302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.authority.what-if                           302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.authority.new                               302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.authority.new                               302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.authority.bulk                              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.authority.bulk                              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.authority.$record.replacement               302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.authority.$record.replacement               302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.authority.$party.question                   302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.authority.$party.question                   302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.authority.$record.revocation                302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.authority.$record.revocation                302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.open-questions._index                       302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.open-questions.new                          302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.open-questions.new                          302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.open-questions.$question.edit               302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.open-questions.$question.edit               302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.open-questions.$question.answer             302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.open-questions.$question.answer             302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.workstreams._index                          302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.workstreams.$workstream._index              302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.workstreams.new                             302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.workstreams.new                             302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.workstreams.$workstream.edit                302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.workstreams.$workstream.edit                302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.workstreams.$workstream.end                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.workstreams.$workstream.end                 302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.workstreams.$workstream.members.new         302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.workstreams.$workstream.members.new         302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.workstreams.memberships.$membership.end     302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.workstreams.memberships.$membership.end     302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.deliverables.new                            302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.new                            302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.deliverables.$deliverable._index            302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.deliverables.$deliverable.edit              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.$deliverable.edit              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.deliverables.$deliverable.submission        302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.$deliverable.submission        302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.deliverables.$deliverable.resumption        302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.$deliverable.resumption        302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.deliverables.$deliverable.review            302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.$deliverable.review            302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.deliverables.$deliverable.positions[.]xlsx  302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.deliverables.$deliverable.positions.new     302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.$deliverable.positions.new     302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.deliverables.$deliverable.positions.import  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.$deliverable.positions.import  302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.deliverables.$deliverable.positions._index  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.$deliverable.positions._index  302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.deliverables.positions.$position.edit       302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.positions.$position.edit       302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.deliverables.positions.$position.removal    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.deliverables.positions.$position.removal    302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.gates._index                                302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.gates.new                                   302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.gates.new                                   302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.gates.$gate._index                          302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.gates.$gate.edit                            302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.gates.$gate.edit                            302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.gates.$gate.criteria.new                    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.gates.$gate.criteria.new                    302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.gates.$gate.criteria.$criterion.edit        302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.gates.$gate.criteria.$criterion.edit        302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.gates.$gate.criteria.$criterion.statement   302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.gates.$gate.criteria.$criterion.statement   302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.gates.$gate.outcome                         302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.gates.$gate.outcome                         302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.phases.new                                  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.phases.new                                  302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.phases.$phase.edit                          302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.phases.$phase.edit                          302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.actions._index                              302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.actions.new                                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.actions.new                                 302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.actions.$action.edit                        302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.actions.$action.edit                        302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.actions.$action.closure                     302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.actions.$action.closure                     302     404     403       404   404     404    404        404     422        404
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
    GET     programmes.$programme.calendar                                    302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.monitoring.indicators.new                   302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.indicators.new                   302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.indicators.$indicator._index     302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.monitoring.indicators.$indicator.edit       302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.indicators.$indicator.edit       302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.indicators.$indicator.end        302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.indicators.$indicator.end        302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.measurements.$measurement.correction        302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.measurements.$measurement.correction        302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.entry                            302     404     200       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.entry                            302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring[.]xlsx                           302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.monitoring.import._index                    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.import._index                    302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.monitoring.import.confirmation              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.import.confirmation              302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.monitoring.couplings.new                    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.couplings.new                    302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.couplings.$coupling.removal      302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.couplings.$coupling.removal      302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.monitoring.learning.new                     302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.learning.new                     302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.monitoring.learning.$learning.correction    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.monitoring.learning.$learning.correction    302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.milestones._index                           302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.milestones.new                              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.milestones.new                              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.milestones.trend                            302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.milestones.$milestone._index                302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.milestones.$milestone.edit                  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.milestones.$milestone.edit                  302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.milestones.$milestone.forecast              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.milestones.$milestone.forecast              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.milestones.$milestone.achievement           302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.milestones.$milestone.achievement           302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.milestones.$milestone.baseline              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.milestones.$milestone.baseline              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.plan[.]xml                                  302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.plan.import._index                          302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.plan.import._index                          302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.plan.import.confirmation                    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.plan.import.confirmation                    302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.milestones[.]xlsx                           302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.milestones.import._index                    302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.milestones.import._index                    302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.milestones.import.confirmation              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.milestones.import.confirmation              302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.actions[.]xlsx                              302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.actions.import._index                       302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.actions.import._index                       302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.actions.import.confirmation                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.actions.import.confirmation                 302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.participants[.]xlsx                         302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.participants.import._index                  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.participants.import._index                  302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.participants.import.confirmation            302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.participants.import.confirmation            302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.plan._index                                 302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.plan.slip                                   302     404     200       404   404     404    404        404     200        404
    POST    programmes.$programme.plan.slip                                   302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.dependencies.new                            302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.dependencies.new                            302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.dependencies.$dependency.removal            302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.dependencies.$dependency.removal            302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.recesses.new                                302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.recesses.new                                302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.recesses.$recess.edit                       302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.recesses.$recess.edit                       302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.recesses.$recess.removal                    302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.recesses.$recess.removal                    302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.meetings._index                             302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.meetings[.]ics                              302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.meetings.$meeting[.]ics                     302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.meetings.new                                302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.new                                302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.rhythm                             302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.rhythm                             302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.$meeting._index                    302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.meetings.$meeting.edit                      302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.edit                      302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.$meeting.move                      302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.move                      302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.$meeting.cancellation              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.cancellation              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.$meeting.preparation               302     404     403       404   404     404    404        404     200        404
    GET     programmes.$programme.meetings.$meeting.proposals                 302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.meetings.$meeting.proposals                 302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.meetings.$meeting.dismissal                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.dismissal                 302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.$meeting.reconsideration           302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.meetings.$meeting.reconsideration           302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.meetings.$meeting.attendance                302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.attendance                302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.$meeting.items.new                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.items.new                 302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.$meeting.items.$item._index        302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.items.$item._index        302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.meetings.$meeting.items.$item.position      302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.meetings.$meeting.items.$item.position      302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.meetings.$meeting.items.$item.removal       302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.items.$item.removal       302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.meetings.$meeting.publication               302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.publication               302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.meetings.$meeting.agenda                    302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.meetings.$meeting.agenda[.]docx             302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.meetings.$meeting.decisions.$item           302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.meetings.$meeting.decisions.$item           302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.reports._index                              302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.reports.$report._index                      302     404     200       404   404     404    404        404     200        404
    GET     programmes.$programme.reports.$report.correction                  302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.reports.$report.correction                  302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.reports.rhythm                              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.reports.rhythm                              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.workstreams.$workstream.report              302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.workstreams.$workstream.report              302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.workstreams.$workstream.draft               302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.workstreams.$workstream.draft               302     404     403       404   404     404    404        404     on         404
    GET     programmes.$programme.members._index                              302     404     403       404   404     404    404        404     200        404
    GET     programmes.$programme.members.new                                 302     404     403       404   404     404    404        404     200        404
    POST    programmes.$programme.members.new                                 302     404     403       404   404     404    404        404     422        404
    GET     programmes.$programme.members.$member.removal                     302     404     403       404   404     404    404        404     on         404
    POST    programmes.$programme.members.$member.removal                     302     404     403       404   404     404    404        404     400        404
    GET     programmes.$programme.log                                         302     404     403       404   404     404    404        404     200        404
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
    GET     programmes.$programme.meetings.$meeting.items.$item._index        302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.items.$item._index        302     403     403       403   403     403    422        422     404        404
    GET     programmes.$programme.meetings.$meeting.items.$item.position      302     403     403       403   403     403    on         on      404        404
    POST    programmes.$programme.meetings.$meeting.items.$item.position      302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.meetings.$meeting.items.$item.removal       302     403     403       403   403     403    200        200     404        404
    POST    programmes.$programme.meetings.$meeting.items.$item.removal       302     403     403       403   403     403    400        400     404        404
    GET     programmes.$programme.meetings.$meeting.decisions.$item           302     403     403       403   403     200    403        200     404        404
    POST    programmes.$programme.meetings.$meeting.decisions.$item           302     403     403       403   403     422    403        422     404        404
  `,
} as const;
