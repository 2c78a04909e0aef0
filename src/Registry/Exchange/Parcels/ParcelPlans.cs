using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Storage;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Registers.Books;
using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>Tells beforehand what a parcel would do at an office. Changes nothing.</summary>
public sealed class ParcelPlans(ServiceCatalog services, OfficeDirectory offices, IWorkflowStore store, DrawnForms forms, VersionTexts texts, BookCatalog books)
{
    /// <summary>What it adds, replaces, and what is missing there.</summary>
    /// <param name="parcel">The parcel.</param>
    /// <param name="officeId">The office that would take it in.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<ParcelPlan> ReadAsync(ServiceParcel parcel, Guid officeId, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        var office = (await offices.FindAsync(officeId, ct))!;
        var service = (await services.FindAsync(office.Slug, parcel.Slug, ct))?.Service;
        var definitionId = service?.DefinitionId ?? $"{office.Slug}-{parcel.Slug}";
        var latest = await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, ct);
        List<ParcelChange> changes =
        [
            ServiceChange(parcel, service),
            DrawingChange(parcel, latest),
            .. await FormChangesAsync(parcel, latest, service, ct),
            .. service is null ? StandardOfNew(parcel) : StandardOfOld(parcel, await TextAsync(latest, service, ct)),
            .. await MissingAsync(parcel, officeId, ct),
        ];
        return new(definitionId, service is null, changes);
    }

    private static ParcelChange ServiceChange(ServiceParcel parcel, Service? service) => service is null
        ? new(ParcelChangeKind.Adds, $"Layanan baru \"{parcel.Name}\", belum dibuka untuk permohonan.")
        : new(ParcelChangeKind.Same, $"Layanan \"{service.Name}\" sudah ada di kantor Anda.");

    private static ParcelChange DrawingChange(ServiceParcel parcel, WorkflowDefinition? latest) => latest switch
    {
        null => new(ParcelChangeKind.Adds, $"Alur \"{parcel.Name}\" sebagai rancangan versi 1."),
        { PublishedAt: null } => new(ParcelChangeKind.Replaces, $"Rancangan alur versi {latest.Version} yang belum terbit diganti."),
        _ => new(ParcelChangeKind.Adds, $"Rancangan alur versi {latest.Version + 1}. Perkara tetap memakai versi {latest.Version} sampai rancangan ini diterbitkan."),
    };

    private async Task<IEnumerable<ParcelChange>> FormChangesAsync(ServiceParcel parcel, WorkflowDefinition? latest, Service? service, CancellationToken ct)
    {
        var there = latest is null || service is null ? [] : (await forms.ReadAsync(latest, service, ct)).Forms;
        var dropped = there.Where(form => !parcel.Forms.ContainsKey(form.Key)).Select(form => form.Key).ToList();
        var changes = parcel.Forms.Select(form => there.FirstOrDefault(other => other.Key == form.Key) switch
        {
            null => new ParcelChange(ParcelChangeKind.Adds, $"Formulir \"{form.Key}\"."),
            var same when same.Json == form.Value => new(ParcelChangeKind.Same, $"Formulir \"{form.Key}\" versi {same.Version}."),
            var other => new(ParcelChangeKind.Replaces, $"Formulir \"{form.Key}\" versi {other.Version} pada rancangan; versi yang terbit tetap."),
        });
        return dropped.Count == 0 ? changes : changes.Append(new(
            ParcelChangeKind.Replaces, $"Rancangan tidak lagi memuat formulir {IndonesianTime.Enumerate([.. dropped.Select(key => $"\"{key}\"")])}."));
    }

    private static IEnumerable<ParcelChange> StandardOfNew(ServiceParcel parcel)
    {
        yield return new(ParcelChangeKind.Adds, $"Standar pelayanan dengan {parcel.Standard.Components.Count} komponen.");
        yield return parcel.SopPage is null
            ? new(ParcelChangeKind.Missing, "Halaman identitas SOP tidak ada di paket ini.")
            : new(ParcelChangeKind.Adds, $"Halaman identitas SOP nomor {parcel.SopPage.Number}.");
    }

    private async Task<ServiceText> TextAsync(WorkflowDefinition? latest, Service service, CancellationToken ct) =>
        (latest is null ? null : await texts.FindSavedAsync(latest, service.Id, ct))?.Text ?? ServiceText.Of(service);

    private static IEnumerable<ParcelChange> StandardOfOld(ServiceParcel parcel, ServiceText there)
    {
        yield return Compared(parcel.Standard, there.Standard, "Standar pelayanan");
        if (parcel.SopPage is not null || there.SopPage is not null)
        {
            yield return Compared(parcel.SopPage, there.SopPage, "Halaman identitas SOP");
        }
    }

    private static ParcelChange Compared<T>(T? brought, T? there, string what) =>
        JsonSerializer.Serialize(brought, JsonColumn.Options) == JsonSerializer.Serialize(there, JsonColumn.Options)
            ? new(ParcelChangeKind.Same, $"{what} sama dengan yang ada.")
            : new(ParcelChangeKind.Replaces, $"{what} pada rancangan; yang berlaku tetap sampai rancangan diterbitkan.");

    private async Task<List<ParcelChange>> MissingAsync(ServiceParcel parcel, Guid officeId, CancellationToken ct)
    {
        List<ParcelChange> missing = [];
        var lanes = await offices.LanesAsync(officeId, ct);
        var held = (await offices.StaffAsync(officeId, ct)).SelectMany(officer => officer.Lanes).Select(lane => lane.LaneId).ToHashSet();
        foreach (var lane in parcel.Lanes)
        {
            if (lanes.FirstOrDefault(one => one.Key == lane.Key) is not { } own)
            {
                missing.Add(new(ParcelChangeKind.Missing, $"Pelaksana \"{lane.Name}\" ({lane.Key}) belum ada di kantor Anda. Pilih penggantinya di bawah; administrator dapat menambahkannya."));
            }
            else if (!own.IsApplicant && !held.Contains(own.Id))
            {
                missing.Add(new(ParcelChangeKind.Missing, $"Belum ada petugas untuk pelaksana \"{own.Name}\". Tetapkan petugasnya sebelum layanan dibuka."));
            }
        }

        var known = (await books.KnownAsync(officeId, ct)).Select(book => book.Key).ToHashSet(StringComparer.Ordinal);
        missing.AddRange(BooksIn(parcel.Drawing["root"]).Distinct(StringComparer.Ordinal).Where(key => !known.Contains(key))
            .Select(key => new ParcelChange(ParcelChangeKind.Missing, $"Buku register \"{key}\" belum ada di kantor Anda; buku biasa akan dibuka saat pertama dipakai.")));
        missing.AddRange(DefinitionReference.In(parcel.Drawing["root"]).Select(use => use.DefinitionId).Distinct(StringComparer.Ordinal)
            .Select(id => new ParcelChange(ParcelChangeKind.Missing, $"Alur ini memakai alur lain (\"{id}\") yang tidak ada di paket. Impor alur itu juga.")));
        missing.AddRange(FormUses.In(new(parcel.Drawing)).Select(use => use.Key).Where(key => !parcel.Forms.ContainsKey(key))
            .Select(key => new ParcelChange(ParcelChangeKind.Missing, $"Formulir \"{key}\" dipakai alur, tetapi tidak ada di paket.")));
        return missing;
    }

    private static IEnumerable<string> BooksIn(JsonNode? node)
    {
        var here = node is JsonObject activity && DrawnInput.Literal(activity, "book") is { } key ? [key] : Array.Empty<string>();
        var below = node switch { JsonObject one => one.Select(property => property.Value), JsonArray list => list, _ => [] };
        return here.Concat(below.SelectMany(BooksIn));
    }
}
