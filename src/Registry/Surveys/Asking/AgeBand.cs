namespace Lajur.Registry.Surveys.Asking;

/// <summary>An age by decade: the exact one is not needed, so it is not asked (UU 27/2022: least data).</summary>
public enum AgeBand
{
    Under20,
    From20,
    From30,
    From40,
    From50,
    From60,
}
