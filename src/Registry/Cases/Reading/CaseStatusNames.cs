using Lajur.Registry.Services;

namespace Lajur.Registry.Cases.Reading;

/// <summary>Where a case stands, in one or two Indonesian words, for lists and books.</summary>
public static class CaseStatusNames
{
    public static string Of(CaseStatus status, ServiceKind kind = ServiceKind.Application) => status switch
    {
        CaseStatus.Running => "Diproses",
        CaseStatus.WaitingForApplicant => $"Menunggu {ServiceWords.Of(kind).Person}",
        CaseStatus.Closed => "Selesai",
        CaseStatus.Abandoned => "Tidak dilengkapi",
        CaseStatus.Faulted => "Tertahan",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No name is known for this status."),
    };
}
