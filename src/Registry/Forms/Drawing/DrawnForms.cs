using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>Reads the forms that go with a drawing. What it returns is not tracked.</summary>
public sealed class DrawnForms(RegistryDb db, IWorkflowStore store, ServiceCatalog services)
{
    /// <summary>
    /// The forms of a drawing's latest version, or of the version meant; null when there is no such drawing, or no service
    /// of the office runs it.
    /// </summary>
    public async Task<DrawnFormSet?> FindAsync(string definitionId, Guid officeId, VersionOptions? version = null, CancellationToken ct = default) =>
        await store.FindDefinitionAsync(definitionId, version ?? VersionOptions.Latest, ct) is { } drawing
        && await FindServiceAsync(drawing, ct) is { } service && service.OfficeId == officeId
            ? await ReadAsync(drawing, service, ct)
            : null;

    /// <summary>The forms of a drawing in hand.</summary>
    public async Task<DrawnFormSet> ReadAsync(WorkflowDefinition drawing, Service service, CancellationToken ct = default)
    {
        var pins = await PinsAsync(drawing, service.Id, ct);
        var rows = await db.Set<Form>().AsNoTracking().Where(form => form.ServiceId == service.Id).ToListAsync(ct);
        var uses = FormUses.In(drawing);
        return new(drawing, service, [.. rows
            .Where(form => pins.TryGetValue(form.Key, out var version) && form.Version == version)
            .OrderBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => Read(form, service, uses[form.Key]))]);
    }

    /// <summary>The service that a drawing runs, or that it names itself.</summary>
    public async Task<Service?> FindServiceAsync(WorkflowDefinition drawing, CancellationToken ct = default)
    {
        var named = drawing.CustomProperties;
        return await services.FindByDefinitionAsync(drawing.DefinitionId, ct)
            ?? (await services.FindAsync(named?["office"]?.ToString() ?? "", named?["service"]?.ToString() ?? "", ct))?.Service;
    }

    /// <summary>Every form of the drawing and its version: its own, or the newest that came with the program.</summary>
    internal async Task<Dictionary<string, int>> PinsAsync(WorkflowDefinition drawing, Guid serviceId, CancellationToken ct) =>
        FormPins.Of(drawing) is { } own
            ? new(own, StringComparer.Ordinal)
            : await db.Set<Form>().AsNoTracking().Where(form => form.ServiceId == serviceId && form.DefinitionId == null)
                .GroupBy(form => form.Key).Select(form => new { form.Key, Version = form.Max(version => version.Version) })
                .ToDictionaryAsync(form => form.Key, form => form.Version, StringComparer.Ordinal, ct);

    private static DrawnForm Read(Form form, Service service, IEnumerable<string> steps)
    {
        FormSchema? schema = null;
        IReadOnlyList<FormProblem> problems = [];
        try
        {
            schema = FormSchema.Parse(form.Schema);
        }
        catch (FormSchemaException e)
        {
            problems = e.Problems;
        }

        return new()
        {
            Key = form.Key,
            Version = form.Version,
            Json = form.Schema,
            Schema = schema,
            Problems = problems,
            SavedBy = form.SavedBy,
            SavedAt = form.CreatedAt,
            IsIntake = form.Key == service.IntakeFormKey,
            Steps = [.. steps],
        };
    }
}
