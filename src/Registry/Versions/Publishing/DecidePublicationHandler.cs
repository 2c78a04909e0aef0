using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Registry.Offices;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Rules;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>Handles <see cref="DecidePublication"/>: what is approved is in force in the same transaction, with what uses it, or nothing happened.</summary>
public sealed class DecidePublicationHandler(
    RegistryDb db, IWorkflowStore store, DefinitionLibrary library, PublicationRules rules, PublicationDesk desk, PublicationBooks books)
{
    public async Task<DecidePublicationResult> HandleAsync(DecidePublication command, CancellationToken ct = default)
    {
        try
        {
            return await books.Step.ExecuteAsync(inner => DecideAsync(command, inner), ct);
        }
        catch (UnpublishableException problem)
        {
            return new DecidePublicationResult.Refused(problem.Message);
        }
    }

    private async Task<DecidePublicationResult> DecideAsync(DecidePublication command, CancellationToken ct)
    {
        var known = await db.Set<PublicationRequest>().AsNoTracking().FirstOrDefaultAsync(request => request.Id == command.RequestId, ct);
        if (known is null || await rules.FindOfficerAsync(command.OfficerId, ct) is not { } who || who.OfficeId != known.OfficeId)
        {
            return new DecidePublicationResult.NotFound();
        }

        await library.HoldAsync(known.DefinitionId, ct);
        var request = await db.Set<PublicationRequest>().SingleAsync(one => one.Id == known.Id, ct);
        await db.Entry(request).ReloadAsync(ct);
        if (request.State != PublicationState.Waiting)
        {
            return Repeated(command, request);
        }

        if (await store.FindDefinitionAsync(request.DefinitionId, VersionOptions.Latest, ct) is not { } draft
            || draft.Id != request.VersionId || DrawingFingerprint.Of(draft) != request.Fingerprint)
        {
            return new DecidePublicationResult.Refused("Rancangan ini berubah sesudah penerbitannya diminta. Perancang perlu memintanya lagi.");
        }

        if (await rules.WhyNotAsync(request, draft, who, ct) is { } reason)
        {
            return new DecidePublicationResult.Refused(reason);
        }

        return command.Approves ? await ApproveAsync(command, request, draft, who, ct) : await ReturnAsync(command, request, draft, who, ct);
    }

    /// <summary>The second click of the same person gets the first one's answer.</summary>
    private static DecidePublicationResult Repeated(DecidePublication command, PublicationRequest request) => request.State switch
    {
        PublicationState.Published when command.Approves && request.DecidedById == command.OfficerId => new DecidePublicationResult.Published(request.DefinitionId),
        PublicationState.Returned when !command.Approves && request.DecidedById == command.OfficerId => new DecidePublicationResult.Returned(),
        PublicationState.Published => new DecidePublicationResult.Refused($"{request.DecidedByName} sudah menyetujui penerbitan ini."),
        PublicationState.Returned => new DecidePublicationResult.Refused($"{request.DecidedByName} sudah mengembalikan permintaan ini."),
        _ => new DecidePublicationResult.Refused("Rancangan ini berubah sesudah penerbitannya diminta. Perancang perlu memintanya lagi."),
    };

    private async Task<DecidePublicationResult> ReturnAsync(
        DecidePublication command, PublicationRequest request, WorkflowDefinition draft, Officer who, CancellationToken ct)
    {
        var reason = command.Reason.Trim();
        if (reason.Length is 0 or > DecidePublication.MaxReason)
        {
            return new DecidePublicationResult.Refused(
                $"Tulis alasan pengembalian, paling banyak {DecidePublication.MaxReason} huruf, agar perancang tahu apa yang perlu diubah.");
        }

        Decide(request, PublicationState.Returned, who);
        request.Reason = reason;
        await WriteAsync(request, draft, DrawingChangeKind.Returned, who, reason, ct);
        await TellAskerAsync(request, $"Permintaan terbit dikembalikan: {draft.Name}", PublicationSentences.Returned(request, draft.Name), ct);
        return new DecidePublicationResult.Returned();
    }

    private async Task<DecidePublicationResult> ApproveAsync(
        DecidePublication command, PublicationRequest request, WorkflowDefinition draft, Officer who, CancellationToken ct)
    {
        var published = await store.FindVersionIdAsync(request.DefinitionId, VersionOptions.Published, ct) ?? "";
        if (command.SeenFingerprint != request.Fingerprint || command.SeenPublished != published)
        {
            return new DecidePublicationResult.Refused("Isi yang dibandingkan berubah sejak Anda membuka halaman ini. Periksa lagi sebelum menyetujui.");
        }

        Decide(request, PublicationState.Approved, who);
        await db.SaveChangesAsync(ct);
        if (await library.PublishAsync(request.DefinitionId, ct) is not PublishOutcome.Published)
        {
            var problems = await library.CheckAsync(draft, ct);
            throw new UnpublishableException(
                "Rancangan ini tidak dapat diterbitkan lagi. " + string.Join(' ', problems.Where(x => x.Severity == ProblemSeverity.Error).Select(x => x.Message).Distinct(StringComparer.Ordinal)));
        }

        request.State = PublicationState.Published;
        await WriteAsync(request, draft, DrawingChangeKind.Approved, who, $"diminta {request.AskedByName}", ct);
        var followed = ReferenceUpdates.Sentence(await books.Followers.FollowAsync(request, who, ct));
        await books.Ledger.WriteAsync(request.OfficeId, draft, DrawingChangeKind.Published, new(who.Id, who.Name), followed, ct);
        await TellAskerAsync(request, $"Alur terbit: {draft.Name}", PublicationSentences.Published(request, draft.Name), ct);
        return new DecidePublicationResult.Published(request.DefinitionId);
    }

    private void Decide(PublicationRequest request, PublicationState state, Officer who) =>
        (request.State, request.DecidedById, request.DecidedByName, request.DecidedAt) = (state, who.Id, who.Name, books.Now);

    private Task WriteAsync(
        PublicationRequest request, WorkflowDefinition draft, DrawingChangeKind kind, Officer who, string detail, CancellationToken ct)
    {
        books.News.TellOffice(request.OfficeId, request.Id);
        return books.Ledger.WriteAsync(request.OfficeId, draft, kind, new(who.Id, who.Name), detail, ct);
    }

    private async Task TellAskerAsync(PublicationRequest request, string subject, string body, CancellationToken ct)
    {
        var asker = await db.Set<Officer>().AsNoTracking().Where(officer => officer.Id == request.AskedById && officer.IsActive).ToListAsync(ct);
        desk.Tell(request, asker, subject, body);
        await db.SaveChangesAsync(ct);
    }

    private sealed class UnpublishableException(string message) : Exception(message);
}
