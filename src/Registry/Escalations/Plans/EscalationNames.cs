namespace Lajur.Registry.Escalations.Plans;

/// <summary>Audiences in Indonesian.</summary>
public static class EscalationNames
{
    public static string Of(EscalationAudience audience) => audience switch
    {
        EscalationAudience.Lane => "Pelaksana yang memegang perkara",
        EscalationAudience.Supervisor => "Atasan langsung atau kepala bidang/seksi",
        EscalationAudience.Secretary => "Sekretaris",
        EscalationAudience.Head => "Kepala kantor",
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "No name is known for this audience."),
    };
}
