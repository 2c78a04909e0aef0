using System.Text.Json.Nodes;
using Lajur.Engine.Library;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Bpmn;
using Lajur.Registry.Exchange.Parcels;
using Lajur.Registry.Sop;
using Lajur.Registry.Versions.Comparing;
using Lajur.Registry.Versions.Lanes;
using Lajur.Registry.Versions.Publishing;
using Lajur.Testing.Runs;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Exchange;

/// <summary>Does with a drawing from a file all that the pages of an office do with it.</summary>
internal sealed class CraftedDrawings(OfficeRun run)
{
    public int Used { get; private set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async Task<bool> UseAsync(JsonObject drawing)
    {
        Used++;
        var (office, keys) = (run.Office.Id, LaneSwap.KeysIn(drawing));
        var model = LaneSwap.Apply(drawing, keys.ToDictionary(key => key, key => key, StringComparer.Ordinal));
        model["definitionId"] = run.Service.DefinitionId;
        return await run.AskAsync<IServiceProvider, bool>(async services =>
        {
            var library = services.GetRequiredService<DefinitionLibrary>();
            var draft = await library.SaveDraftAsync(new(model), Ct);
            await library.CheckAsync(draft, Ct);
            Assert.NotEmpty(DrawingFingerprint.Of(draft));
            await services.GetRequiredService<SopReader>().ReadAsync(draft.Json, office, Ct);
            await services.GetRequiredService<LaneReader>().ReadAsync(draft, office, Ct);
            await services.GetRequiredService<VersionComparison>().CompareAsync(draft, draft, office, Ct);
            await services.GetRequiredService<ParcelMaker>().FindAsync(draft.DefinitionId, office, ct: Ct);
            BpmnWriter.Write(draft, NamedLanes.Of(keys, []), "Kantor");
            return true;
        });
    }
}
