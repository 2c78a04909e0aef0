using Lajur.Engine.Definitions;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Rules;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>Takes in what is to be published, in the transaction at hand, which holds the drawing; and tells those who decide.</summary>
public sealed class PublicationDesk(RegistryDb db, PublicationRules rules, DrawingLedger ledger, CaseBooks books)
{
    /// <summary>Asks for the publication of a draft; the same draft is asked for once.</summary>
    /// <returns>The request, and who may decide about it.</returns>
    public async Task<(PublicationRequest Request, IReadOnlyList<Officer> Deciders)> AskAsync(
        Officer by, WorkflowDefinition draft, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(by);
        var fingerprint = DrawingFingerprint.Of(draft);
        var waiting = await WaitingAsync(draft.DefinitionId, ct);
        if (waiting is not null && waiting.VersionId == draft.Id && waiting.Fingerprint == fingerprint)
        {
            return (waiting, await rules.DecidersAsync(waiting, draft, ct));
        }

        if (waiting is not null)
        {
            waiting.State = PublicationState.Outdated;
            await db.SaveChangesAsync(ct);
        }

        var request = new PublicationRequest
        {
            Id = books.NewId(),
            OfficeId = by.OfficeId,
            DefinitionId = draft.DefinitionId,
            VersionId = draft.Id,
            Version = draft.Version,
            Fingerprint = fingerprint,
            AskedById = by.Id,
            AskedByName = by.Name,
            AskedAt = books.Now,
        };
        db.Add(request);
        await ledger.WriteAsync(by.OfficeId, draft, DrawingChangeKind.Asked, new(by.Id, by.Name), detail: null, ct);
        var deciders = await rules.DecidersAsync(request, draft, ct);
        Tell(request, deciders, $"Persetujuan alur: {draft.Name}", PublicationSentences.Asked(request, draft.Name));
        books.News.TellOffice(request.OfficeId, request.Id);
        await db.SaveChangesAsync(ct);
        return (request, deciders);
    }

    /// <summary>A draft was changed or deleted: what waits for approval is no longer what was asked for.</summary>
    /// <param name="changed">The version, as it is after the change.</param>
    /// <param name="by">Who changed it.</param>
    /// <param name="isGone">True when it was deleted.</param>
    /// <param name="ct">Ends the wait.</param>
    internal async Task OutdateAsync(WorkflowDefinition changed, Actor by, bool isGone, CancellationToken ct)
    {
        if (await WaitingAsync(changed.DefinitionId, ct) is not { } waiting
            || (isGone ? waiting.VersionId != changed.Id : waiting.VersionId == changed.Id && waiting.Fingerprint == DrawingFingerprint.Of(changed)))
        {
            return;
        }

        waiting.State = PublicationState.Outdated;
        await ledger.WriteAsync(waiting.OfficeId, changed, DrawingChangeKind.Outdated, by, detail: null, ct);
        books.News.TellOffice(waiting.OfficeId, waiting.Id);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A draft that waits was published by somebody who may do so alone.</summary>
    internal async Task SettleAsync(WorkflowDefinition published, Actor by, CancellationToken ct)
    {
        if (await WaitingAsync(published.DefinitionId, ct) is not { } waiting)
        {
            return;
        }

        (waiting.State, waiting.DecidedAt) = (waiting.VersionId == published.Id ? PublicationState.Published : PublicationState.Outdated, books.Now);
        (waiting.DecidedById, waiting.DecidedByName) = (by.Id, by.Name);
        books.News.TellOffice(waiting.OfficeId, waiting.Id);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>An e-mail to each of these people who has an address; everybody sees it in their inbox.</summary>
    internal void Tell(PublicationRequest request, IEnumerable<Officer> people, string subject, string body)
    {
        foreach (var person in people.Where(person => person.Email is not null))
        {
            db.Add(new Notice
            {
                Id = books.NewId(),
                CaseId = null,
                Path = $"/admin/alur/{Uri.EscapeDataString(request.DefinitionId)}/banding",
                Medium = ContactMedium.Email,
                Link = NoticeLink.Desk,
                To = person.Email!,
                Subject = subject.CutTo(NoticeMapping.SubjectLength),
                Body = $"{person.Name},\n\n{body}",
                Key = $"{request.Id:N}-{person.Id:N}-{request.State}",
                CreatedAt = books.Now,
                NextTryAt = books.Now,
            });
        }
    }

    private Task<PublicationRequest?> WaitingAsync(string definitionId, CancellationToken ct) =>
        db.Set<PublicationRequest>().FirstOrDefaultAsync(
            request => request.DefinitionId == definitionId && request.State == PublicationState.Waiting, ct);
}
