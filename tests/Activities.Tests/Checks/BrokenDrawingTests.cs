using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Services;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Activities.Tests.Checks;

/// <summary>What an administrator can draw wrongly: each is told with its place, its reason and its remedy; errors refuse the publication.</summary>
public sealed class BrokenDrawingTests(DrawingChecks checks) : IClassFixture<DrawingChecks>
{
    private static readonly Dictionary<string, Broken> s_drawings = new(StringComparer.Ordinal)
    {
        ["Jenis langkah tidak terpasang"] = new(
            Row().Step("Aneh", "Lajur.UserTsk").Arrow("Periksa", "Aneh", "Selesai").Arrow("Aneh", "Tutup"),
            ProblemSeverity.Error, "Aneh", "berjenis \"Lajur.UserTsk\", yang tidak terpasang", "Lajur.UserTask"),
        ["Ungkapan salah tulis"] = new(
            Ended(Row(("instructions", "js:getSortir(."))),
            ProblemSeverity.Error, "Periksa", "Ungkapan JavaScript pada \"Periksa\", isian \"instructions\", salah", "Perbaiki ungkapan"),
        ["Langkah tanpa pelaksana"] = new(
            Ended(Row(("lane", null))), ProblemSeverity.Error, "Periksa", "belum berisi \"Pelaksana\"", "isi \"Pelaksana\""),
        ["Pelaksana kantor lain"] = new(
            Ended(Row(("lane", "kasi-pelayanan"))), ProblemSeverity.Error, "Periksa", "pelaksana \"kasi-pelayanan\" tidak ada", "Pilih salah satu"),
        ["Langkah tanpa waktu"] = new(
            Ended(Row(("duration", null))), ProblemSeverity.Warning, "Periksa", "belum ada waktu pada mutu baku", "Isi \"Waktu\""),
        ["Waktu tidak terbaca"] = new(
            Ended(Row(("duration", "sebentar"))), ProblemSeverity.Error, "Periksa", "waktu \"sebentar\" tidak dapat dibaca", "15 menit"),
        ["Langkah tanpa output"] = new(
            Ended(Row(("output", ""))), ProblemSeverity.Warning, "Periksa", "belum ada output pada mutu baku", "Isi \"Output\""),
        ["Langkah tidak terjangkau"] = new(
            Ended(Row()).Task("Terasing").Arrow("Terasing", "Tutup", "Selesai"),
            ProblemSeverity.Warning, "Terasing", "tidak akan pernah dijalankan", "Hubungkan langkah itu"),
        ["Jalan buntu"] = new(
            Ended(Row(("outcomes", new[] { "Selesai", "Tolak" }))).Step("Kabari", "Lajur.NotifyApplicant", ("subject", "Kabar"), ("text", "Ditolak"), ("lane", "petugas-layanan"))
                .Arrow("Periksa", "Kabari", "Tolak"),
            ProblemSeverity.Error, "Kabari", "jalan berhenti di sini, padahal perkara belum ditutup", "Tutup perkara"),
        ["Cabang yang berhenti sendiri"] = new(
            Ended(Row()).Step("Kabari", "Lajur.NotifyApplicant", ("subject", "Kabar"), ("text", "Diterima"), ("lane", "petugas-layanan")).Arrow("Periksa", "Kabari", "Selesai"),
            ProblemSeverity.Warning, "Kabari", "cabang ini berhenti di sini tanpa menutup perkara", "Gabung"),
        ["Hasil tanpa panah"] = new(
            Ended(Row(("outcomes", new[] { "Selesai", "Tolak" }))),
            ProblemSeverity.Error, "Periksa", "hasil \"Tolak\" tidak menuju ke mana pun", "Tarik panah"),
        ["Gabungan yang tidak pernah lengkap"] = new(
            Row(("outcomes", new[] { "Ya", "Tidak" })).Task("Setujui").Task("Tolak").Step("Gabung", "Elsa.FlowJoin", ("mode", "WaitAll"))
                .Arrow("Periksa", "Setujui", "Ya").Arrow("Periksa", "Tolak", "Tidak").Arrow("Setujui", "Gabung", "Selesai")
                .Arrow("Tolak", "Gabung", "Selesai").Arrow("Gabung", "Tutup"),
            ProblemSeverity.Error, "Gabung", "\"Periksa\" hanya menempuh salah satunya", "WaitAllActive"),
        ["Putaran tanpa jalan keluar"] = new(
            Row(("outcomes", new[] { "Selesai", "Ulang" })).Task("Koreksi").Task("Kembalikan").Arrow("Periksa", "Tutup", "Selesai")
                .Arrow("Periksa", "Koreksi", "Ulang").Arrow("Koreksi", "Kembalikan", "Selesai").Arrow("Kembalikan", "Koreksi", "Selesai"),
            ProblemSeverity.Error, "Koreksi", "alur berputar tanpa jalan keluar: \"Koreksi\", \"Kembalikan\"", "hasil yang keluar"),
        ["Isian yang tidak ditanyakan"] = new(
            Ended(Sketch.OfCase().Variable("Sortir").Task("Periksa", ("form", "sortir"), ("> answers", "Sortir"), ("duration", "5 menit"), ("output", "Berkas"))
                .Task("Jawab", ("instructions", "js:getSortir().bidnag")).Close().Arrow("Permohonan", "Periksa").Arrow("Jawab", "Tutup", "Selesai"), "Jawab"),
            ProblemSeverity.Warning, "Jawab", "isian \"bidnag\" dibaca, tetapi tidak ada pada formulir \"sortir\"", "Tambahkan isian itu"),
        ["Isian awal yang tidak dibaca"] = new(
            Ended(Row(("form", "sortir"), ("prefill", "js:({ bidang: \"keduanya\", warna: \"biru\" })"))),
            ProblemSeverity.Warning, "Periksa", "isian awal \"warna\" tidak dibaca siapa pun", "hapus dari isian awal"),
        ["Formulir tidak ada"] = new(
            Ended(Row(("form", "sortiran"))), ProblemSeverity.Error, "Periksa", "formulir \"sortiran\" tidak ada", "sortir"),
        ["Formulir tidak dipakai"] = new(
            Ended(Row()), ProblemSeverity.Warning, null, "Formulir \"jawaban\" tidak dipakai langkah mana pun", "Pilih formulir itu"),
        ["Waktu langkah melebihi janji"] = new(
            Ended(Row(("duration", "1 jam"))), ProblemSeverity.Warning, null, "menjanjikan 30 menit, sedangkan langkah-langkah yang digambar memerlukan 1 jam", "Sesuaikan janji"),
        ["Memeriksa pekerjaan sendiri"] = new(
            Ended(Row().Task("Verifikasi", ("title", "Memverifikasi berkas")).Arrow("Verifikasi", "Tutup", "Selesai"), "Verifikasi"),
            ProblemSeverity.Warning, "Verifikasi", "petugas yang mengerjakan \"Periksa\" dapat memeriksa pekerjaannya sendiri", "Tulis \"Periksa\""),
        ["Pemisahan tugas dari langkah yang tidak ada"] = new(
            Ended(Row(("notSameAs", new[] { "Pilah" }))), ProblemSeverity.Error, "Periksa", "tidak ada langkah bernama \"Pilah\"", "Tulis nama langkah"),
        ["Nama bukan kata kerja"] = new(
            Ended(Row(("title", "Berkas pemohon"))), ProblemSeverity.Warning, "Periksa", "nama kegiatan \"Berkas pemohon\" tidak diawali kata kerja", "Memeriksa berkas"),
        ["Tidak pernah menutup perkara"] = new(
            Sketch.OfCase().Task("Periksa").Arrow("Permohonan", "Periksa"), ProblemSeverity.Error, null, "tidak pernah menutup perkara", "Tutup perkara"),
        ["Tanpa awal"] = new(
            new Sketch().Task("Periksa").Close().Arrow("Periksa", "Tutup", "Selesai"), ProblemSeverity.Error, null, "tidak diawali \"Permohonan diajukan\"", "langkah pertama"),
    };

    public static TheoryData<string> Names => [.. s_drawings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_told_with_place_reason_and_remedy(string name)
    {
        var broken = s_drawings[name];

        var problems = await checks.AllOfAsync(broken.Drawing);

        var problem = Assert.Single(problems, problem =>
            problem.ActivityId == broken.Place && problem.Message.Contains(broken.Reason, StringComparison.Ordinal));
        Assert.Equal(broken.Severity, problem.Severity);
        Assert.Contains(broken.Remedy, problem.Suggestion, StringComparison.Ordinal);
        if (broken.Severity == ProblemSeverity.Warning)
        {
            Assert.DoesNotContain(problems, other => other.Severity == ProblemSeverity.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Errors_refuse_the_publication_and_remarks_do_not(string name)
    {
        var broken = s_drawings[name];

        var outcome = await checks.PublishAsync(broken.Drawing);

        if (broken.Severity == ProblemSeverity.Error)
        {
            Assert.Contains(Assert.IsType<PublishOutcome.Refused>(outcome).Problems, problem => problem.Message.Contains(broken.Reason, StringComparison.Ordinal));
        }
        else
        {
            Assert.Contains(Assert.IsType<PublishOutcome.Published>(outcome).Warnings, problem => problem.Message.Contains(broken.Reason, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_office_hears_which_components_its_standard_lacks()
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase());
        await run.ReadAsync(async db =>
        {
            var service = await db.Set<Service>().SingleAsync(one => one.Id == run.Service.Id);
            service.Standard = service.Standard with { Components = [.. service.Standard.Components.Where(part => part.Part != StandardPart.Guarantee)] };
            service.SopPage = null;
            return await db.SaveChangesAsync();
        });

        var problems = await run.AskAsync<DefinitionLibrary, IReadOnlyList<DefinitionProblem>>(
            library => library.CheckAsync(Ended(Row()).ToDefinition(), CancellationToken.None));

        Assert.Contains(problems, problem => problem.Message == "Standar pelayanan belum memuat 1 dari 14 komponen: jaminan pelayanan.");
        Assert.Contains(problems, problem => problem.Message.StartsWith("Halaman identitas SOP belum ada", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    /// <summary>A submission, a whole task "Periksa", and a closing that nothing leads to yet.</summary>
    private static Sketch Row(params (string Input, object? Value)[] inputs) => Sketch.OfCase()
        .Task("Periksa", [("title", "Menerima berkas"), ("duration", "5 menit"), ("output", "Berkas"), .. inputs]).Close().Arrow("Permohonan", "Periksa");

    private static Sketch Ended(Sketch sketch, string? next = null) => sketch.Arrow("Periksa", next ?? "Tutup", "Selesai");

    private sealed record Broken(Sketch Drawing, ProblemSeverity Severity, string? Place, string Reason, string Remedy);
}
