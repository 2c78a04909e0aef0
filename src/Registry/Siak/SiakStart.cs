namespace Lajur.Registry.Siak;

/// <summary>How a request to SIAK goes on.</summary>
public abstract record SiakStart
{
    private SiakStart()
    {
    }

    /// <summary>An operator does it in SIAK and records the result and SIAK's reference in the step's form.</summary>
    public sealed record ByOperator : SiakStart;

    /// <summary>The connector does it and hands in the result by <see cref="RecordSiakResultHandler"/>.</summary>
    public sealed record ByConnector : SiakStart;
}
