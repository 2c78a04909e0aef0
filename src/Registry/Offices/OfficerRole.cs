namespace Lajur.Registry.Offices;

/// <summary>What an officer may do beyond the work of the own lanes.</summary>
public enum OfficerRole
{
    /// <summary>Does the work of the own lanes.</summary>
    Officer,

    /// <summary>Kepala bidang or kepala seksi: sees the work of the own lanes' people.</summary>
    SectionHead,

    /// <summary>Kepala dinas, camat or secretary: sees the whole office.</summary>
    Head,

    /// <summary>Draws procedures and keeps offices, lanes and staff.</summary>
    Administrator,
}
