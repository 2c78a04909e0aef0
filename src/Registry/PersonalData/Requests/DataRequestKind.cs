namespace Lajur.Registry.PersonalData.Requests;

/// <summary>What people may ask about their data (UU 27/2022, articles 6 and 8).</summary>
public enum DataRequestKind
{
    /// <summary>Something that is wrong is to be put right.</summary>
    Correction,

    /// <summary>All that tells of them is to be taken out.</summary>
    Erasure,
}
