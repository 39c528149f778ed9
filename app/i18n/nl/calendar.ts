export const calendar = {
  cancelled:
    "Deze vergadering is vervallen. Er wordt niets meer voor voorbereid of gepubliceerd, en er wordt niets in besloten.",
};
