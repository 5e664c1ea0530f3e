/** Who imported what an operator laid into the folder `bulletins`: of such a draft the shipped records show their sentences. */
export const laidIn = "bulletins/";
