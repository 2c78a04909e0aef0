namespace Lajur.Registry.Surveys.Results;

public enum PeriodKind
{
    Month,
    Quarter,
    Semester,
    Year,
}
