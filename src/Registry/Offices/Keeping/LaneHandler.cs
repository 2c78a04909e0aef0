using System.Text.RegularExpressions;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Sop;
using Lajur.Registry.Versions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Keeping;

/// <summary>Handles <see cref="SaveLane"/> and <see cref="CloseLane"/>.</summary>
public sealed partial class LaneHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books, OfficeDrawings drawings)
{
    /// <summary>How many lanes wear a colour of their own.</summary>
    public const int Colours = 8;

    private const int MostPlaces = 10;

    public Task<LaneResult> HandleAsync(SaveLane command, CancellationToken ct = default) => step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    public Task<LaneResult> HandleAsync(CloseLane command, CancellationToken ct = default) => step.ExecuteAsync(inner => CloseAsync(command, inner), ct);

    private async Task<LaneResult> SaveAsync(SaveLane command, CancellationToken ct)
    {
        if (await AdministratorAsync(command.AdministratorId, ct) is not { } by)
        {
            return new LaneResult.NotAllowed();
        }

        var lanes = await db.Set<Lane>().Where(l => l.OfficeId == by.OfficeId).OrderBy(l => l.Order).ToListAsync(ct);
        var lane = lanes.Find(l => l.Id == command.LaneId);
        if (command.LaneId is not null && lane is null)
        {
            return new LaneResult.NotAllowed();
        }

        var errors = Errors(command, lanes, lane);
        if (errors.Count > 0)
        {
            return new LaneResult.Invalid(errors);
        }

        var isNew = lane is null;
        if (lane is null)
        {
            lane = new() { Id = books.NewId(), OfficeId = by.OfficeId, Key = command.Key.Trim(), Name = "", ShortName = "" };
            db.Add(lane);
        }

        (lane.Name, lane.ShortName, lane.Colour) = (command.Name.Trim(), command.ShortName.Trim(), command.Colour);
        lanes.Remove(lane);
        lanes.Insert(Math.Clamp(command.Order - 1, 0, lanes.Count), lane);
        foreach (var (index, one) in lanes.Index())
        {
            one.Order = index + 1;
        }

        Write(by, isNew ? $"Pelaksana {lane.Name} ditambahkan." : $"Pelaksana {lane.Name} diubah.");
        await db.SaveChangesAsync(ct);
        return new LaneResult.Done();
    }

    private static Dictionary<string, string> Errors(SaveLane command, List<Lane> lanes, Lane? lane)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        if (lane is null && (!Key().IsMatch(command.Key.Trim()) || lanes.Exists(one => one.Key == command.Key.Trim())))
        {
            errors["key"] = lanes.Exists(one => one.Key == command.Key.Trim())
                ? "Kunci ini sudah dipakai pelaksana lain."
                : "Kunci terdiri dari huruf kecil, angka dan tanda hubung, misalnya petugas-loket.";
        }

        if (command.Name.Trim().Length is 0 or > 200)
        {
            errors["name"] = "Tulis nama pelaksana sebagaimana di kolom SOP, paling banyak 200 huruf.";
        }

        if (command.ShortName.Trim().Length is 0 or > 80)
        {
            errors["shortName"] = "Tulis nama pendek, paling banyak 80 huruf.";
        }

        if (command.Colour is < 1 or > Colours)
        {
            errors["colour"] = $"Pilih warna 1 sampai {Colours}.";
        }

        return errors;
    }

    private async Task<LaneResult> CloseAsync(CloseLane command, CancellationToken ct)
    {
        if (await AdministratorAsync(command.AdministratorId, ct) is not { } by
            || await db.Set<Lane>().SingleOrDefaultAsync(l => l.Id == command.LaneId && l.OfficeId == by.OfficeId && !l.IsApplicant, ct) is not { } lane)
        {
            return new LaneResult.NotAllowed();
        }

        if (command.Reopens && lane.ClosedAt is not null)
        {
            lane.ClosedAt = null;
            Write(by, $"Pelaksana {lane.Name} dibuka kembali.");
        }
        else if (!command.Reopens && lane.ClosedAt is null)
        {
            var places = await PlacesAsync(lane, ct);
            if (places.Count > 0)
            {
                return new LaneResult.InUse(places);
            }

            lane.ClosedAt = books.Now;
            await db.Set<OfficerLane>().Where(membership => membership.LaneId == lane.Id).ExecuteDeleteAsync(ct);
            Write(by, $"Pelaksana {lane.Name} ditutup.");
        }

        await db.SaveChangesAsync(ct);
        return new LaneResult.Done();
    }

    /// <summary>Open steps and questions of the lane, and drawings by which more can come to it.</summary>
    private async Task<List<string>> PlacesAsync(Lane lane, CancellationToken ct)
    {
        var work = await db.Set<WorkItem>()
            .Where(i => i.OfficeId == lane.OfficeId && i.LaneKey == lane.Key && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed))
            .Join(db.Set<Case>(), i => i.CaseId, c => c.Id, (i, c) => new { c.Number, i.Title })
            .OrderBy(place => place.Number).Take(MostPlaces).ToListAsync(ct);
        var asked = await db.Set<CompletionRequest>()
            .Where(r => r.State == CompletionRequestState.Open && r.LaneKey == lane.Key)
            .Join(db.Set<Case>().Where(c => c.OfficeId == lane.OfficeId), r => r.CaseId, c => c.Id, (_, c) => c.Number)
            .OrderBy(number => number).Take(MostPlaces).ToListAsync(ct);
        var open = await db.Set<Case>().Where(c => c.OfficeId == lane.OfficeId
                && (c.Status == CaseStatus.Running || c.Status == CaseStatus.WaitingForApplicant || c.Status == CaseStatus.Faulted))
            .Select(c => c.DefinitionVersionId).Distinct().ToListAsync(ct);
        var latest = await drawings.ListLatestAsync(lane.OfficeId, ct);
        var versions = await drawings.ListVersionsAsync([.. latest.Select(one => one.DefinitionId)], lane.OfficeId, ct);
        var drawn = versions.Where(version => (version.IsPublished || open.Contains(version.Id)) && SopDrawing.Read(version.Json).LaneKeys.Contains(lane.Key, StringComparer.Ordinal))
            .Select(version => $"Alur {version.Name} versi {version.Version}");
        return
        [
            .. work.Select(place => $"Perkara {place.Number}: {place.Title}"),
            .. asked.Select(number => $"Perkara {number}: menunggu pemohon"),
            .. drawn.Take(MostPlaces),
        ];
    }

    private async Task<CaseOfficer?> AdministratorAsync(Guid id, CancellationToken ct) =>
        await access.FindOfficerAsync(id, ct) is { Role: OfficerRole.Administrator } by ? by : null;

    private void Write(CaseOfficer by, string sentence) => db.Add(new StaffChange
    {
        Id = books.NewId(),
        OfficeId = by.OfficeId,
        OfficerId = by.Id,
        At = books.Now,
        ByName = by.Name,
        Sentence = sentence,
    });

    [GeneratedRegex("^[a-z][a-z0-9-]{1,58}[a-z0-9]$", RegexOptions.None, 200)]
    private static partial Regex Key();
}
