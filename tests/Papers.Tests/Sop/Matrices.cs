using System.Text.Json.Nodes;
using Lajur.Registry.Sop;
using Lajur.Testing;

namespace Lajur.Papers.Tests.Sop;

/// <summary>Matrices of the drawings that are seeded.</summary>
internal static class Matrices
{
    public static SopMatrix Informasi => Read("probolinggo/informasi", new(StringComparer.Ordinal)
    {
        ["pemohon"] = "Pemohon",
        ["petugas-layanan"] = "Petugas Layanan Informasi dan Pengaduan",
        ["bidang-dafduk"] = "Bidang Pendaftaran Penduduk",
        ["bidang-capil"] = "Bidang Pencatatan Sipil",
    });

    public static SopMatrix Perekaman => Read("kedopok/perekaman-ktp-el", new(StringComparer.Ordinal)
    {
        ["pemohon"] = "Pemohon",
        ["petugas-loket"] = "Petugas Loket",
        ["kasi-pelayanan"] = "Kasi Pelayanan",
        ["petugas-perekaman"] = "Petugas Perekaman",
        ["pelaksana-administrasi"] = "Pelaksana Administrasi",
    });

    /// <summary>A matrix and the same once more below it, with arrows between, some of them back.</summary>
    public static SopMatrix Twice(SopMatrix one)
    {
        var again = $"Lagi{one.Rows.Count}";
        return one with
        {
            Rows = [.. one.Rows, .. one.Rows.Select(row => row with { ActivityId = row.ActivityId + again, Number = "1" + row.Number })],
            Arrows =
            [
                .. one.Arrows,
                .. one.Arrows.Select(arrow => arrow with { From = arrow.From + again, To = arrow.To + again }),
                new(one.Rows[^1].ActivityId, one.Rows[0].ActivityId + again, null),
                new(one.Rows[1].ActivityId, one.Rows[3].ActivityId + again, null),
                new(one.Rows[4].ActivityId + again, one.Rows[2].ActivityId, null),
            ],
        };
    }

    private static SopMatrix Read(string folder, Dictionary<string, string> names)
    {
        var file = Path.Combine(Repository.Root, "workflows", folder, "workflow.json");
        return SopDrawing.Read(JsonNode.Parse(File.ReadAllText(file))!.AsObject())
            .ToMatrix(key => new(key, names.GetValueOrDefault(key, key), 1));
    }
}
