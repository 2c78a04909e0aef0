using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.SecondPosts;

/// <summary>Handles <see cref="GrantPost"/> and <see cref="EndPost"/>, and ends posts whose last day is over.</summary>
public sealed class PostHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books, StaffBook staff)
{
    private const string Operation = "grant-post";

    public Task<PostResult> HandleAsync(GrantPost command, CancellationToken ct = default) => step.ExecuteAsync(inner => GrantAsync(command, inner), ct);

    public Task<PostResult> HandleAsync(EndPost command, CancellationToken ct = default) => step.ExecuteAsync(inner => EndAsync(command, inner), ct);

    /// <summary>Ends the posts whose last day is over; runs by the clock.</summary>
    public async Task EndOverAsync(CancellationToken ct = default)
    {
        var now = books.Now;
        var over = await db.Set<SecondPost>()
            .Where(p => p.Until <= now && db.Set<Officer>().Any(o => o.Id == p.OfficerId && o.IsActive)).Select(p => p.Id).ToListAsync(ct);
        foreach (var id in over)
        {
            await step.ExecuteAsync(async inner =>
            {
                var post = await db.Set<SecondPost>().SingleAsync(p => p.Id == id, inner);
                await LeaveAsync(post, new(Guid.Empty, post.OfficeId, Actor.System.Name, OfficerRole.Administrator, []), inner);
                return true;
            }, ct);
        }
    }

    private async Task<PostResult> GrantAsync(GrantPost command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.AdministratorId, ct) is not { Role: OfficerRole.Administrator } by)
        {
            return new PostResult.NotAllowed();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is { } earlier)
        {
            return new PostResult.Done(earlier);
        }

        var office = await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == by.OfficeId, ct);
        var normalized = command.UserName.Trim().ToUpperInvariant();
        var home = await db.Set<Officer>().AsNoTracking().SingleOrDefaultAsync(o => o.NormalizedUserName == normalized && o.IsActive, ct);
        var lanes = await db.Set<Lane>().Where(l => l.OfficeId == office.Id && !l.IsApplicant && l.ClosedAt == null && command.LaneKeys.Contains(l.Key)).ToListAsync(ct);
        var errors = await ErrorsAsync(command, office, home, lanes, ct);
        if (errors.Count > 0)
        {
            return new PostResult.Invalid(errors);
        }

        var known = await db.Set<SecondPost>().SingleOrDefaultAsync(p => p.HomeOfficerId == home!.Id && p.OfficeId == office.Id, ct);
        var officer = known is null
            ? Begin(home!, office)
            : await db.Set<Officer>().Include(o => o.Lanes).SingleAsync(o => o.Id == known.OfficerId, ct);
        await books.Operations.TryBeginAsync(Operation, command.OperationId, officer.Id, ct);
        (officer.IsActive, officer.SecondOfficeReason, officer.SecurityStamp) = (true, command.Reason.Trim(), books.NewId().ToString("N"));
        officer.Lanes.RemoveAll(held => !lanes.Exists(lane => lane.Id == held.LaneId));
        officer.Lanes.AddRange(lanes.Where(lane => !officer.Holds(lane.Id)).Select(lane => new OfficerLane { OfficerId = officer.Id, LaneId = lane.Id }));
        var until = command.To is { } last ? office.Zone.At(last.AddDays(1), TimeOnly.MinValue) : (DateTimeOffset?)null;
        var from = office.Zone.At(command.From!.Value, TimeOnly.MinValue);
        if (known is not null)
        {
            db.Remove(known);
            await db.SaveChangesAsync(ct);
        }

        db.Add(new SecondPost
        {
            Id = books.NewId(),
            OfficeId = office.Id,
            OfficerId = officer.Id,
            HomeOfficerId = home!.Id,
            From = from,
            Until = until,
            Reason = command.Reason.Trim(),
            RecordedAt = books.Now,
            RecordedByName = by.Name,
        });
        staff.Write(by, officer.Id, Sentence(command, lanes));
        await db.SaveChangesAsync(ct);
        return new PostResult.Done(officer.Id);
    }

    private async Task<PostResult> EndAsync(EndPost command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.AdministratorId, ct) is not { Role: OfficerRole.Administrator } by
            || await db.Set<SecondPost>().SingleOrDefaultAsync(p => p.OfficerId == command.OfficerId && p.OfficeId == by.OfficeId, ct) is not { } post)
        {
            return new PostResult.NotAllowed();
        }

        post.Until = post.Until is { } until && until < books.Now ? until : books.Now;
        await LeaveAsync(post, by, ct);
        return new PostResult.Done(post.OfficerId);
    }

    /// <summary>The account goes out of use, and its work back to the lanes.</summary>
    private async Task LeaveAsync(SecondPost post, CaseOfficer by, CancellationToken ct)
    {
        var officer = await db.Set<Officer>().SingleAsync(o => o.Id == post.OfficerId, ct);
        if (officer.IsActive)
        {
            (officer.IsActive, officer.SecurityStamp) = (false, books.NewId().ToString("N"));
            staff.Write(by, officer.Id, "Tugas di kantor kedua berakhir.");
        }

        await db.SaveChangesAsync(ct);
        await staff.ReturnWorkAsync(officer.Id, by.Id == Guid.Empty ? Actor.System : by.Actor, ct);
    }

    private Officer Begin(Officer home, Office office)
    {
        var userName = $"{home.UserName}.{office.Slug}".CutTo(56);
        var officer = new Officer
        {
            Id = books.NewId(),
            OfficeId = office.Id,
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            Name = home.Name,
            Position = home.Position,
            EmployeeNumber = home.EmployeeNumber,
            Role = OfficerRole.Officer,
            SecurityStamp = books.NewId().ToString("N"),
            IsDemo = home.IsDemo,
        };
        db.Add(officer);
        return officer;
    }

    private async Task<Dictionary<string, string>> ErrorsAsync(
        GrantPost command, Office office, Officer? home, List<Lane> lanes, CancellationToken ct)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        if (home is null || home.OfficeId == office.Id || await db.Set<SecondPost>().AnyAsync(p => p.OfficerId == home.Id, ct))
        {
            errors["userName"] = home?.OfficeId == office.Id
                ? "Orang ini petugas kantor Anda sendiri. Ubah pelaksananya di halaman petugas."
                : "Tidak ada petugas kantor lain dengan nama pengguna itu. Mintalah kepada yang bersangkutan.";
        }

        if (lanes.Count == 0 || lanes.Count != command.LaneKeys.Distinct(StringComparer.Ordinal).Count())
        {
            errors["lanes"] = "Pilih sedikitnya satu pelaksana kantor ini.";
        }

        var today = office.Zone.DateOf(books.Now);
        if (command.From is null)
        {
            errors["from"] = "Isi hari pertamanya.";
        }
        else if (command.To is { } last && (last < command.From || last < today))
        {
            errors["to"] = "Hari terakhir tidak boleh sebelum hari pertama atau sudah lewat. Kosongkan bila belum tentu.";
        }

        if (command.Reason.Trim().Length is 0 or > SecondPostMapping.ReasonLength)
        {
            errors["reason"] = $"Tulis alasan atau nomor surat tugas, paling banyak {SecondPostMapping.ReasonLength} huruf.";
        }

        return errors;
    }

    private static string Sentence(GrantPost command, List<Lane> lanes) =>
        $"Bertugas juga di kantor ini sebagai {IndonesianTime.Enumerate([.. lanes.Select(lane => lane.ShortName)])}, mulai {IndonesianTime.Date(command.From!.Value)}"
        .CutTo(240) + $"{(command.To is { } to ? $" sampai {IndonesianTime.Date(to)}" : "")}: {command.Reason.Trim()}.".CutTo(340);
}
