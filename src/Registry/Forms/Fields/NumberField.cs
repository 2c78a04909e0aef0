namespace Lajur.Registry.Forms.Fields;

public sealed record NumberField : FormField
{
    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>Digits allowed after the comma; 0 for whole numbers.</summary>
    public int Decimals { get; init; }
}
