using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Changes;
using Lajur.Registry.Exchange.Parcels;
using Lajur.Registry.Exchange.Parcels.Keeping;
using Lajur.Registry.Offices;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Exchange;

/// <summary>A good parcel, spoilt in one place of one of its files at a time; and what an office does with one that can be read.</summary>
internal sealed class CraftedParcels(OfficeRun run, byte[] good)
{
    private const string Manifest = "manifest.json";

    private readonly Dictionary<string, JsonNode> _files = Unpack(good);

    public int Kept { get; private set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public IEnumerable<(string What, byte[] File)> Spoilt()
    {
        foreach (var path in _files.Keys.Where(path => path is not "workflow.json").ToList())
        {
            foreach (var (what, json) in Mutations.Of(_files[path]).Append(("whole = null", null)).Append(("whole = []", new JsonArray())))
            {
                yield return ($"{path} {what}", Pack(path, json));
            }
        }

        foreach (var whole in new JsonNode?[] { null, new JsonArray(), new JsonObject(), JsonValue.Create(7), new JsonObject { ["root"] = new JsonArray() } })
        {
            yield return ($"workflow.json = {whole?.ToJsonString() ?? "null"}", Pack("workflow.json", whole));
        }
    }

    /// <summary>Each as a service of its own.</summary>
    public async Task<bool> KeepAsync(ServiceParcel read)
    {
        var parcel = read with { Slug = $"layanan-{++Kept}" };
        var plan = await run.AskAsync<ParcelPlans, ParcelPlan>(plans => plans.ReadAsync(parcel, run.Office.Id, Ct));
        var drawing = (JsonObject)parcel.Drawing.DeepClone();
        drawing["definitionId"] = plan.DefinitionId;
        drawing["customProperties"]!["office"] = run.Office.Slug;
        await run.AskAsync<DefinitionLibrary, WorkflowDefinition>(library => library.SaveDraftAsync(new(drawing), Ct));
        var by = await run.ReadAsync(db => db.Set<Officer>().Where(officer => officer.OfficeId == run.Office.Id && officer.Role == OfficerRole.Administrator)
            .Select(officer => new Actor(officer.Id, officer.Name)).FirstAsync(Ct));
        Assert.IsType<KeepParcelResult.Kept>(await run.AskAsync<KeepParcelHandler, KeepParcelResult>(handler => handler.HandleAsync(
            new() { Parcel = parcel, OfficeId = run.Office.Id, DefinitionId = plan.DefinitionId, By = by }, Ct)));
        var again = await run.AskAsync<ParcelMaker, ServiceParcel?>(maker => maker.FindAsync(plan.DefinitionId, run.Office.Id, ct: Ct));
        Assert.NotEmpty(ParcelWriter.Write(again!));
        return true;
    }

    private static Dictionary<string, JsonNode> Unpack(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
    }

    private static JsonNode Read(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        return JsonNode.Parse(part)!;
    }

    /// <summary>The parcel with another content of one file; its manifest has the hash of what is there, unless it is itself what is spoilt.</summary>
    private byte[] Pack(string spoilt, JsonNode? content)
    {
        var files = _files.Where(file => file.Key != Manifest).ToDictionary(
            file => file.Key, file => Bytes(file.Key == spoilt ? content : file.Value), StringComparer.Ordinal);
        var manifest = spoilt == Manifest ? content : WithHashes((JsonObject)_files[Manifest].DeepClone(), files);
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files.Append(new(Manifest, Bytes(manifest))))
            {
                using var part = zip.CreateEntry(path, CompressionLevel.NoCompression).Open();
                part.Write(bytes);
            }
        }

        return into.ToArray();
    }

    private static JsonObject WithHashes(JsonObject manifest, Dictionary<string, byte[]> files)
    {
        manifest["files"] = new JsonArray([.. files.Select(file => (JsonNode)new JsonObject
        {
            ["path"] = file.Key,
            ["bytes"] = file.Value.Length,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(file.Value)),
        })]);
        return manifest;
    }

    private static byte[] Bytes(JsonNode? json) => Encoding.UTF8.GetBytes(json?.ToJsonString() ?? "null");
}
