namespace Lajur.Registry.Verifying;

/// <summary>What a paper about a case or a breach is; the number is part of its code and never changes.</summary>
public enum PaperKind
{
    /// <summary>Tanda terima permohonan.</summary>
    Receipt = 1,

    /// <summary>Lembar agenda.</summary>
    Agenda = 2,

    /// <summary>Tanda terima penyerahan.</summary>
    Handover = 3,

    /// <summary>Surat jawaban.</summary>
    Answer = 4,

    /// <summary>Surat kepada lembaga tentang kegagalan pelindungan data.</summary>
    BreachToAuthority = 5,

    /// <summary>Surat kepada warga tentang kegagalan pelindungan data.</summary>
    BreachToPerson = 6,

    /// <summary>Pengumuman tentang kegagalan pelindungan data.</summary>
    BreachToPublic = 7,
}
