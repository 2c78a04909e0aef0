namespace Lajur.Registry.Exchange.Parcels;

/// <summary>What becomes of a part of a parcel.</summary>
public enum ParcelChangeKind
{
    Adds,
    Replaces,

    /// <summary>It is there already, word for word.</summary>
    Same,

    /// <summary>The office lacks it, and nothing brings it.</summary>
    Missing,
}
