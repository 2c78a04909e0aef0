namespace Lajur.Registry.Guarantees;

/// <summary>How long what is written into a guarantee may be, in characters.</summary>
public static class GuaranteeLimits
{
    public const int Address = 500, Answer = 4000, Name = 120, Text = 1000;
}
