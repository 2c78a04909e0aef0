using System.Globalization;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Numbering;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Handles <see cref="SaveBreach"/>: a new one gets its number, and the heads are told at once.</summary>
public sealed class SaveBreachHandler(
    RegistryDb db, IStepTransaction step, BreachDoor door, BreachScopes scopes, BreachDesk desk, CaseBooks books)
{
    private const string Operation = "save-breach";
    private const string Series = "kegagalan-data";

    public Task<BreachResult> HandleAsync(SaveBreach command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<BreachResult> SaveAsync(SaveBreach command, CancellationToken ct)
    {
        if (await EnterAsync(command, ct) is not var (officer, breach))
        {
            return new BreachResult.NotFound();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is { } made)
        {
            return new BreachResult.Done(made);
        }

        if (breach is not null && (breach.ClosedAt is not null || breach.Revision != command.Revision))
        {
            return new BreachResult.NotAllowed(breach.ClosedAt is null ? BreachDoor.Changed : BreachDoor.IsClosed);
        }

        var errors = SaveBreachRules.Errors(command, breach, books.Now);
        var reach = await scopes.FindAsync(officer, command.Scope, ct);
        foreach (var (field, sentence) in reach.Errors)
        {
            errors[field] = sentence;
        }

        return errors.Count > 0 ? new BreachResult.Invalid(errors) : await KeepAsync(command, officer, breach, reach.Cases, ct);
    }

    private async Task<(CaseOfficer Officer, Breach? Breach)?> EnterAsync(SaveBreach command, CancellationToken ct)
    {
        if (command.BreachId is { } id)
        {
            return await door.EnterAsync(id, command.OfficerId, ct) is var (keeper, breach) ? (keeper, breach) : null;
        }

        return await door.EnterAsync(command.OfficerId, ct) is { } officer ? (officer, null) : null;
    }

    private async Task<BreachResult> KeepAsync(
        SaveBreach command, CaseOfficer officer, Breach? stands, IReadOnlyList<(Guid Id, bool IsErased)> cases, CancellationToken ct)
    {
        var id = stands?.Id ?? books.NewId();
        var known = await db.Set<BreachCase>().Where(c => c.BreachId == id).Select(c => c.CaseId).ToHashSetAsync(ct);
        var added = cases.Where(one => !known.Contains(one.Id)).ToList();
        if (known.Count + added.Count > Breach.MostCases)
        {
            return new BreachResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal) { ["scope"] = BreachScopes.TooMany });
        }

        if (!await books.Operations.TryBeginAsync(Operation, command.OperationId, id, ct))
        {
            // A rival made it while this one waited for its key.
            return new BreachResult.Done(await books.Operations.FindAsync(Operation, command.OperationId, ct) ?? id);
        }

        var breach = stands ?? await NewAsync(command, officer, id, ct);
        Write(command, breach);
        db.Set<BreachCase>().AddRange(added.Select(one => new BreachCase
        {
            BreachId = id,
            CaseId = one.Id,
            State = one.IsErased ? BreachCaseState.Gone : BreachCaseState.Waiting,
        }));
        await db.SaveChangesAsync(ct);
        return new BreachResult.Done(id);
    }

    /// <summary>With its number and nothing written yet; the heads hear of it.</summary>
    private async Task<Breach> NewAsync(SaveBreach command, CaseOfficer officer, Guid id, CancellationToken ct)
    {
        var zone = (await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == officer.OfficeId, ct)).Zone;
        var year = zone.DateOf(books.Now).Year;
        var number = await new OfficeNumbers(db).NextAsync(officer.OfficeId, Series, year, ct);
        var breach = new Breach
        {
            Id = id,
            OfficeId = officer.OfficeId,
            Number = string.Create(CultureInfo.InvariantCulture, $"KPD-{year}-{number:0000}"),
            KnownAt = command.KnownAt!.Value,
            RecordedAt = books.Now,
            RecordedByName = officer.Name,
            What = "",
            Found = "",
            Data = "",
            Cause = "",
            Handling = "",
            Recovery = "",
        };
        db.Set<Breach>().Add(breach);
        await desk.TellHeadsAsync(breach, "catat", BreachSentences.Recorded(breach, zone), ct);
        return breach;
    }

    private static void Write(SaveBreach command, Breach breach)
    {
        breach.OccurredAt = command.OccurredAt;
        (breach.What, breach.Found, breach.Data) = (FormPost.Clean(command.What), FormPost.Clean(command.Found), FormPost.Clean(command.Data));
        (breach.Cause, breach.Handling, breach.Recovery) = (FormPost.Clean(command.Cause), FormPost.Clean(command.Handling), FormPost.Clean(command.Recovery));
        breach.ConcernsPublic = command.ConcernsPublic;
        breach.Revision++;
    }
}
