namespace Lajur.Registry.Exchange.Parcels;

/// <summary>One thing that taking a parcel in does, or lacks, at an office.</summary>
/// <param name="Kind">What happens to it.</param>
/// <param name="Text">In Indonesian, as an administrator reads it.</param>
public sealed record ParcelChange(ParcelChangeKind Kind, string Text);
