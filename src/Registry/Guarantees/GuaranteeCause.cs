namespace Lajur.Registry.Guarantees;

/// <summary>What was not as promised.</summary>
public enum GuaranteeCause
{
    /// <summary>The promised time ran out; the clock says so by itself.</summary>
    Breach,

    /// <summary>The product was wrong.</summary>
    WrongProduct,

    /// <summary>Requirements, procedure or cost were not as the standard says.</summary>
    UnmetStandard,
}
