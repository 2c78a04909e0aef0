using System.Text.Json;

namespace Lajur.Registry.Forms.Reading;

/// <summary>A component that is being read, and where it stands.</summary>
/// <param name="Path">In the JSON, as in <c>$.components[2]</c>.</param>
/// <param name="Json">The component.</param>
/// <param name="Depth">How many groups and lists it stands in.</param>
/// <param name="Lists">How many lists among them.</param>
internal sealed record FormPlace(string Path, JsonElement Json, int Depth, int Lists)
{
    public string Id => Json.Text("id") ?? Path;

    /// <summary>How whoever draws knows it.</summary>
    public string? Name => Json.ValueKind != JsonValueKind.Object ? null : new[] { Json.Text("label"), Json.Text("dateLabel"), Json.Text("timeLabel"), Json.Text("key") }
        .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? Kind;

    /// <summary>What bears no name of its own goes by what it is.</summary>
    private string? Kind => Json.Text("type") switch
    {
        "image" => "Gambar",
        "text" => "Kata-kata",
        "table" => "Tabel nilai",
        "group" => "Kelompok",
        "dynamiclist" => "Daftar berulang",
        _ => null,
    };
}
