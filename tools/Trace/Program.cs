using System.Text.Encodings.Web;
using System.Text.Json;
using Lajur.Engine.Definitions;
using Lajur.Trace;

if (args is not [var definitionFile, var scriptFile])
{
    Console.Error.WriteLine("Usage: scripts/trace DEFINITION.json SCRIPT.json");
    return 2;
}

try
{
    var script = TraceScript.Read(await File.ReadAllTextAsync(scriptFile));
    var beside = Path.GetDirectoryName(Path.GetFullPath(scriptFile))!;
    string[] files = [definitionFile, .. (script.Definitions ?? []).Select(x => Path.Combine(beside, x))];
    var definitions = files.Select(x => DefinitionReader.Read(File.ReadAllText(x))).ToList();
    await using var player = new TracePlayer();
    var report = await player.PlayAsync(definitions, script, CancellationToken.None);
    Console.WriteLine(report.ToJsonString(new JsonSerializerOptions
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }));
    return 0;
}
catch (Exception e) when (e is IOException or JsonException or FormatException or KeyNotFoundException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
