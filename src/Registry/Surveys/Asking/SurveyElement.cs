namespace Lajur.Registry.Surveys.Asking;

/// <summary>
/// The nine elements (unsur) of the survey of public satisfaction, numbered as PermenPAN-RB 14/2017 lists them. Its sample
/// sheet asks for facilities before complaints; results are told by the numbers of the list.
/// </summary>
public enum SurveyElement
{
    Requirements = 1,
    Procedure,
    Time,
    Cost,
    Product,
    Competence,
    Conduct,
    Complaints,
    Facilities,
}
