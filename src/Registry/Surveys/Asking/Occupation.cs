namespace Lajur.Registry.Surveys.Asking;

/// <summary>The occupations of the regulation's sheet.</summary>
public enum Occupation
{
    CivilServant,
    Military,
    Police,
    Employee,
    Entrepreneur,
    Other,
}
