using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Keeping;

/// <summary>Handles <see cref="TakeOverService"/> and <see cref="SwitchService"/>.</summary>
public sealed class ServiceHandler(
    RegistryDb db, IStepTransaction step, IWorkflowStore store, IDefinitionSeed definitions, CaseAccess access, CaseBooks books)
{
    public async Task<TakeOverResult> HandleAsync(TakeOverService command, CancellationToken ct = default)
    {
        try
        {
            return await step.ExecuteAsync(inner => TakeOverAsync(command, inner), ct);
        }
        catch (SeedFileException)
        {
            return new TakeOverResult.Refused(
                "Alur layanan itu tidak dapat diterbitkan di kantor Anda, sehingga tidak ada yang diambil alih. Mintalah kantor asalnya menerbitkan alur itu lebih dahulu.");
        }
    }

    public async Task<TakeOverResult> HandleAsync(SwitchService command, CancellationToken ct = default)
    {
        if (await access.FindAdministeredAsync(db, command.AdministratorId, s => s.Id == command.ServiceId, ct) is not var (by, service))
        {
            return new TakeOverResult.NotAllowed();
        }

        if (command.IsOpen && !service.IsOpen && await RefusalAsync(service, ct) is { } refusal)
        {
            return new TakeOverResult.Refused(refusal);
        }

        if (service.IsOpen != command.IsOpen)
        {
            service.IsOpen = command.IsOpen;
            Write(by, $"Layanan {service.Name} {(command.IsOpen ? "dibuka" : "ditutup")}.");
            await db.SaveChangesAsync(ct);
        }

        return new TakeOverResult.Done(service.Name, []);
    }

    private async Task<TakeOverResult> TakeOverAsync(TakeOverService command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.AdministratorId, ct) is not { Role: OfficerRole.Administrator } by)
        {
            return new TakeOverResult.NotAllowed();
        }

        var office = await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == by.OfficeId, ct);
        var model = await db.Set<Service>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == command.ServiceId && s.OfficeId != by.OfficeId, ct);
        if (model is null || await store.FindDefinitionAsync(model.DefinitionId, VersionOptions.Published, ct) is not { } drawing)
        {
            return new TakeOverResult.Refused("Layanan itu tidak ada, atau alurnya belum diterbitkan.");
        }

        var definitionId = $"{office.Slug}-{model.Slug}";
        if (await db.Set<Service>().AnyAsync(s => s.OfficeId == office.Id && s.Slug == model.Slug, ct)
            || await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, ct) is not null)
        {
            return new TakeOverResult.Refused($"Kantor Anda sudah mempunyai layanan {model.Name}.");
        }

        var lanes = await AddAsync(model, office, definitionId, SopDrawing.Read(drawing.Json).LaneKeys, by, ct);
        await definitions.SeedAsync(definitionId, Copy(drawing, office, model, definitionId).ToJsonString(), ct);
        return new TakeOverResult.Done(model.Name, lanes);
    }

    /// <summary>A service without a drawing, or with a lane that nobody holds, would take applications that nobody sees.</summary>
    private async Task<string?> RefusalAsync(Service service, CancellationToken ct)
    {
        if (await store.FindDefinitionAsync(service.DefinitionId, VersionOptions.Published, ct) is not { } drawing)
        {
            return "Alur layanan ini belum diterbitkan.";
        }

        var keys = SopDrawing.Read(drawing.Json).LaneKeys;
        var empty = await db.Set<Lane>()
            .Where(lane => lane.OfficeId == service.OfficeId && keys.Contains(lane.Key) && !lane.IsApplicant
                && !db.Set<OfficerLane>().Any(held => held.LaneId == lane.Id && db.Set<Officer>().Any(o => o.Id == held.OfficerId && o.IsActive)))
            .OrderBy(lane => lane.Order).Select(lane => lane.Name).ToListAsync(ct);
        return empty.Count == 0 ? null : $"Belum ada petugas untuk {IndonesianTime.Enumerate(empty)}. Tetapkan petugasnya lebih dahulu.";
    }

    private async Task<IReadOnlyList<string>> AddAsync(
        Service model, Office office, string definitionId, IReadOnlyList<string> laneKeys, CaseOfficer by, CancellationToken ct)
    {
        var own = await db.Set<Lane>().Where(lane => lane.OfficeId == office.Id).ToListAsync(ct);
        var needed = await db.Set<Lane>().AsNoTracking()
            .Where(lane => lane.OfficeId == model.OfficeId && laneKeys.Contains(lane.Key)).OrderBy(lane => lane.Order).ToListAsync(ct);
        var added = needed.Where(lane => !own.Exists(one => one.Key == lane.Key)).ToList();
        db.AddRange(added.Select((lane, index) => new Lane
        {
            Id = books.NewId(),
            OfficeId = office.Id,
            Key = lane.Key,
            Name = lane.Name,
            ShortName = lane.ShortName,
            Order = own.Count + index + 1,
            Colour = lane.Colour,
            IsApplicant = lane.IsApplicant,
        }));
        var service = Copy(model, office.Id, definitionId);
        db.Add(service);
        var forms = await db.Set<Form>().AsNoTracking().Where(form => form.ServiceId == model.Id).ToListAsync(ct);
        db.AddRange(forms.GroupBy(form => form.Key, StringComparer.Ordinal).Select(versions => versions.MaxBy(form => form.Version)!).Select(form => new Form
        {
            Id = books.NewId(),
            ServiceId = service.Id,
            Key = form.Key,
            Version = 1,
            Schema = form.Schema,
            CreatedAt = books.Now,
        }));
        Write(by, $"Layanan {service.Name} diambil alih.");
        await db.SaveChangesAsync(ct);
        return [.. added.Select(lane => lane.Name)];
    }

    private Service Copy(Service model, Guid officeId, string definitionId) => new()
    {
        Id = books.NewId(),
        OfficeId = officeId,
        Slug = model.Slug,
        Name = model.Name,
        Summary = model.Summary,
        NumberPrefix = model.NumberPrefix,
        Promise = model.Promise,
        DefinitionId = definitionId,
        Standard = model.Standard,
        Guarantee = model.Guarantee,
        Escalation = model.Escalation,
        IntakeFormKey = model.IntakeFormKey,
        KeepsOrder = model.KeepsOrder,
        IsOpen = false,
    };

    /// <summary>The drawing as the first version of one of this office.</summary>
    private static JsonObject Copy(WorkflowDefinition drawing, Office office, Service model, string definitionId)
    {
        var json = (JsonObject)drawing.Json.DeepClone();
        (json["id"], json["definitionId"], json["version"]) = ($"{definitionId}-v1", definitionId, 1);
        (json["isLatest"], json["isPublished"]) = (true, true);
        var properties = json["customProperties"] as JsonObject ?? [];
        (properties["office"], properties["service"]) = (office.Slug, model.Slug);
        json["customProperties"] = properties.Parent is null ? properties : properties.DeepClone();
        return json;
    }

    private void Write(CaseOfficer by, string sentence) => db.Add(new StaffChange
    {
        Id = books.NewId(),
        OfficeId = by.OfficeId,
        OfficerId = by.Id,
        At = books.Now,
        ByName = by.Name,
        Sentence = sentence,
    });
}
