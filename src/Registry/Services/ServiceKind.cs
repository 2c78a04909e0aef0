namespace Lajur.Registry.Services;

/// <summary>What people come to a service with.</summary>
public enum ServiceKind
{
    /// <summary>They apply for something (permohonan).</summary>
    Application,

    /// <summary>They complain, suggest or give input (pengaduan, saran dan masukan).</summary>
    Complaint,
}
