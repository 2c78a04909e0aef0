namespace Lajur.Registry.Exchange.Parcels.Keeping;

/// <summary>How keeping a parcel ended.</summary>
public abstract record KeepParcelResult
{
    private KeepParcelResult()
    {
    }

    /// <summary>It goes with the draft. Keeping the same again changes nothing.</summary>
    /// <param name="IsNewService">True when the service was added.</param>
    public sealed record Kept(bool IsNewService) : KeepParcelResult;

    /// <summary>Nothing of it was kept.</summary>
    /// <param name="Reason">Why not and what to do, in Indonesian.</param>
    public sealed record Refused(string Reason) : KeepParcelResult;
}
