using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Services;

namespace Lajur.Registry.Notices;

/// <summary>What is asked of an applicant, in words: a file to complete, a step of their own, or another service to apply for.</summary>
internal static class AskSentences
{
    /// <summary>How the history calls it.</summary>
    public static CaseEventKind Asked(CompletionRequest request) => request switch
    {
        { ContinueAsId: not null } => CaseEventKind.ContinuationOffered,
        { Step: not null } => CaseEventKind.ApplicantsTurn,
        _ => CaseEventKind.ReturnedForCompletion,
    };

    /// <summary>How the history calls the answer to it.</summary>
    public static CaseEventKind Answered(CompletionRequest request) => request switch
    {
        { ContinueAsId: not null } => CaseEventKind.ContinuationDeclined,
        { Step: not null } => CaseEventKind.ApplicantDone,
        _ => CaseEventKind.Completed,
    };

    /// <summary>The subject of an e-mail that says so.</summary>
    public static string Subject(Case matter, ServiceKind kind, CompletionRequest request) => request switch
    {
        { ContinueAsId: not null } => $"{ServiceWords.Of(kind).MatterFirst} {matter.Number}: lanjutkan sebagai permohonan layanan",
        { Step: not null } => $"{ServiceWords.Of(kind).MatterFirst} {matter.Number}: giliran Anda",
        _ => NoticeSentences.ReturnedSubject(matter, kind),
    };

    /// <summary>Its body.</summary>
    public static string Body(Case matter, ServiceKind kind, CompletionRequest request) => request switch
    {
        { ContinueAsId: not null } => NoticeSentences.Told(matter, kind, Offer(request)),
        { Step: not null } => NoticeSentences.Told(matter, kind, Turn(request)),
        _ => NoticeSentences.Returned(matter, kind, request.Message),
    };

    /// <summary>How staff pass it on; null when the tracking page or an e-mail says it.</summary>
    public static NotifyResult.StaffMustContact? Contact(Case matter, ServiceKind kind, CompletionRequest request) => request switch
    {
        { ContinueAsId: not null } => NoticeSentences.AskedContact(matter, kind, "lanjutkan sebagai permohonan", Offer(request)),
        { Step: not null } => NoticeSentences.AskedContact(matter, kind, $"giliran {ServiceWords.Of(kind).Person}", Turn(request)),
        _ => NoticeSentences.ReturnedContact(matter, kind, request.Message),
    };

    private static string Turn(CompletionRequest request) => $"Giliran Anda: {request.Step}.\n\n{request.Message}";

    private static string Offer(CompletionRequest request) =>
        $"""
        {request.Message}

        Buka halaman pelacakan pada tanda terima Anda. Di sana Anda dapat melanjutkannya sebagai permohonan {request.Step}, tanpa mengisi data diri lagi, atau memilih dijawab saja.
        """;
}
