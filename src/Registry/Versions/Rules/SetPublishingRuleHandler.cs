using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Rules;

/// <summary>Handles <see cref="SetPublishingRule"/>. The change stands in the ledger of every drawing.</summary>
public sealed class SetPublishingRuleHandler(RegistryDb db, PublicationRules rules, PublicationBooks books)
{
    /// <returns>Why nothing was changed, in Indonesian; null when it is as asked.</returns>
    public Task<string?> HandleAsync(SetPublishingRule command, CancellationToken ct = default) =>
        books.Step.ExecuteAsync(inner => SetAsync(command, inner), ct);

    private async Task<string?> SetAsync(SetPublishingRule command, CancellationToken ct)
    {
        if (await rules.FindOfficerAsync(command.AdministratorId, ct) is not { Role: OfficerRole.Administrator } by)
        {
            return "Hanya administrator kantor yang dapat mengubah aturan penerbitan.";
        }

        var office = await db.Set<Office>().SingleAsync(one => one.Id == by.OfficeId, ct);
        if (office.NeedsSecondPublisher == command.NeedsSecondPublisher)
        {
            return null;
        }

        if (command.NeedsSecondPublisher && !await HasTwoAsync(by.OfficeId, ct))
        {
            return "Sedikitnya dua orang aktif harus berhak atas alur, salah satunya berhak menerbitkan. Beri hak itu kepada rekan Anda lebih dahulu.";
        }

        office.NeedsSecondPublisher = command.NeedsSecondPublisher;
        await books.Ledger.WriteAsync(
            by.OfficeId, drawing: null, DrawingChangeKind.RuleChanged, new(by.Id, by.Name),
            command.NeedsSecondPublisher ? "alur terbit hanya dengan persetujuan orang kedua" : "alur dapat terbit tanpa persetujuan orang kedua", ct);
        return null;
    }

    /// <summary>Somebody who draws, and somebody else who publishes.</summary>
    private async Task<bool> HasTwoAsync(Guid officeId, CancellationToken ct)
    {
        var people = await db.OfficersInForce(books.Now).AsNoTracking().Where(officer => officer.OfficeId == officeId).ToListAsync(ct);
        return people.Any(publisher => publisher.DrawingRights.HasFlag(DrawingRights.Publish)
            && people.Any(other => other.Id != publisher.Id && other.DrawingRights.HasFlag(DrawingRights.Draw)));
    }
}
