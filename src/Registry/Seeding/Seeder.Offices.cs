using Lajur.Registry.Calendars;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Seeding;

public sealed partial class Seeder
{
    private async Task<Office> AddOfficeAsync(OfficeFile file, string path, CancellationToken cancellationToken)
    {
        if (await db.Set<Office>().SingleOrDefaultAsync(office => office.Slug == file.Slug, cancellationToken) is { } known)
        {
            return known;
        }

        if (IndonesianZone.Find(file.TimeZoneId) is null)
        {
            throw new SeedFileException(path, $"timeZoneId \"{file.TimeZoneId}\" is no Indonesian time zone.");
        }

        var office = new Office
        {
            Id = NewId(),
            Slug = file.Slug,
            Name = file.Name,
            ShortName = file.ShortName,
            Kind = file.Kind,
            RegionCode = file.RegionCode,
            TimeZoneId = file.TimeZoneId,
            Address = file.Address,
            Phone = file.Phone,
            Letterhead = file.Letterhead ?? new(),
            Channels = [.. file.Channels],
        };
        db.Add(office);
        db.Add(new CalendarEdition
        {
            Id = NewId(),
            OfficeId = office.Id,
            Decree = file.Calendar.Decree,
            EffectiveFrom = file.Calendar.EffectiveFrom,
            Hours = file.Calendar.Hours,
            RamadanHours = file.Calendar.RamadanHours,
            RecordedAt = clock.GetUtcNow(),
            AppliedAt = clock.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellationToken);
        return office;
    }

    /// <summary>Adds the lanes that the office lacks, behind those which it has already for another reason.</summary>
    private async Task AddLanesAsync(
        Office office, IReadOnlyList<OfficeFile.LaneEntry> lanes, int firstOrder, CancellationToken cancellationToken)
    {
        var known = await db.Set<Lane>().Where(lane => lane.OfficeId == office.Id)
            .Select(lane => lane.Key).ToListAsync(cancellationToken);
        foreach (var (index, entry) in lanes.Index().Where(lane => !known.Contains(lane.Item.Key)))
        {
            db.Add(new Lane
            {
                Id = NewId(),
                OfficeId = office.Id,
                Key = entry.Key,
                Name = entry.Name,
                ShortName = entry.ShortName,
                Order = firstOrder + index,
                Colour = entry.Colour,
                IsApplicant = entry.IsApplicant,
            });
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task AddStaffAsync(
        Office office, OfficeFile file, Func<Officer, string>? hash, CancellationToken cancellationToken)
    {
        if (hash is null)
        {
            return;
        }

        var lanes = await db.Set<Lane>().Where(lane => lane.OfficeId == office.Id)
            .ToDictionaryAsync(lane => lane.Key, lane => lane.Id, StringComparer.Ordinal, cancellationToken);
        var superiors = new Dictionary<Officer, string?>();
        foreach (var entry in file.DemoStaff)
        {
            var name = entry.UserName.ToUpperInvariant();
            if (await db.Set<Officer>().AnyAsync(officer => officer.NormalizedUserName == name, cancellationToken))
            {
                continue;
            }

            var officer = new Officer
            {
                Id = NewId(),
                OfficeId = office.Id,
                UserName = entry.UserName,
                NormalizedUserName = name,
                Name = entry.Name,
                Position = entry.Position,
                Role = entry.Role,
                GivenDrawingRights = entry.DrawingRights,
                SecurityStamp = NewId().ToString("N"),
                IsDemo = true,
            };
            officer.PasswordHash = hash(officer);
            superiors[officer] = entry.Supervisor;
            officer.Lanes = [.. (entry.Lanes ?? []).Select(key => new OfficerLane { OfficerId = officer.Id, LaneId = lanes[key] })];
            db.Add(officer);
        }

        foreach (var (officer, superior) in superiors.Where(one => one.Value is not null))
        {
            officer.SupervisorId = superiors.Keys.FirstOrDefault(one => one.UserName == superior)?.Id
                ?? await db.Set<Officer>().Where(o => o.OfficeId == office.Id && o.UserName == superior)
                    .Select(o => (Guid?)o.Id).FirstOrDefaultAsync(cancellationToken);
        }
    }
}
