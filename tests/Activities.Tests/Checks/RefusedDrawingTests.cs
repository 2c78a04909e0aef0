using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Testing.Drawings;

namespace Lajur.Activities.Tests.Checks;

/// <summary>
/// Definitions that cannot be published: each is refused for that one thing alone, in exactly the words that its administrator
/// reads, at the step that it is about, with what to do.
/// </summary>
public sealed class RefusedDrawingTests(DrawingChecks checks) : IClassFixture<DrawingChecks>
{
    private const string Lanes = "Pilih salah satu dari: Pemohon (pemohon), Petugas Layanan Informasi dan Pengaduan (petugas-layanan), Bidang Pendaftaran Penduduk (bidang-dafduk), "
        + "Bidang Pencatatan Sipil (bidang-capil), Petugas Verifikasi (petugas-verifikasi), Operator SIAK (operator-siak), Kepala Dinas (kepala-dinas).";

    private static readonly Dictionary<string, Refused> s_drawings = new(StringComparer.Ordinal)
    {
        ["Jenis tidak terpasang"] = new(
            Row().Step("Aneh", "Lajur.UserTsk").Arrow("Periksa", "Aneh", "Selesai").Arrow("Aneh", "Tutup"),
            "Aneh", "Langkah \"Aneh\" berjenis \"Lajur.UserTsk\", yang tidak terpasang.", "Mungkin yang dimaksud \"Lajur.UserTask\"."),
        ["Tanpa pelaksana"] = new(
            Ended(Row(("lane", null))), "Periksa", "Langkah \"Periksa\" belum berisi \"Pelaksana\".", "Buka langkah itu, lalu isi \"Pelaksana\"."),
        ["Tanpa nama"] = new(
            Ended(Row(("title", null))), "Periksa", "Langkah \"Periksa\" belum berisi \"Nama langkah\".", "Buka langkah itu, lalu isi \"Nama langkah\"."),
        ["Pelaksana kantor lain"] = new(
            Ended(Row(("lane", "kasi-pelayanan"))), "Periksa",
            "Langkah \"Periksa\": pelaksana \"kasi-pelayanan\" tidak ada di Dinas Kependudukan dan Pencatatan Sipil Kota Probolinggo.", Lanes),
        ["Tugas bagi pemohon"] = new(
            Ended(Row(("lane", "pemohon"))), "Periksa", "Langkah \"Periksa\": pelaksananya pemohon, padahal pemohon tidak memiliki daftar tugas.",
            "Pilih pelaksana dari kantor, atau pakai \"Minta pemohon melengkapi\"."),
        ["Waktu tidak terbaca"] = new(
            Ended(Row(("duration", "sebentar"))), "Periksa", "Langkah \"Periksa\": waktu \"sebentar\" tidak dapat dibaca.", "Tulis misalnya \"15 menit\", \"1 jam\" atau \"3 hari kerja\"."),
        ["Tanpa hasil"] = new(
            Row(("outcomes", Array.Empty<string>())).Arrow("Periksa", "Tutup", "Selesai"), "Periksa", "Langkah \"Periksa\": belum ada pilihan hasilnya.",
            "Tambahkan paling sedikit satu hasil, misalnya \"Selesai\"."),
        ["Hasil bernama tenggat"] = new(
            Row(("outcomes", new[] { "Terlambat" })).Arrow("Periksa", "Tutup", "Terlambat"), "Periksa", "Langkah \"Periksa\": hasil \"Terlambat\" sudah dipakai untuk tenggat.",
            "Beri nama lain pada hasil itu."),
        ["Hasil tanpa panah"] = new(
            Ended(Row(("outcomes", new[] { "Selesai", "Tolak" }))), "Periksa", "Langkah \"Periksa\": hasil \"Tolak\" tidak menuju ke mana pun.",
            "Tarik panah dari hasil itu ke langkah berikutnya, atau hapus hasil itu."),
        ["Jalan buntu"] = new(
            Ended(Row(("outcomes", new[] { "Selesai", "Tolak" }))).Step("Kabari", "Lajur.NotifyApplicant", ("subject", "Kabar"), ("text", "Ditolak"), ("lane", "petugas-layanan"))
                .Arrow("Periksa", "Kabari", "Tolak"),
            "Kabari", "Langkah \"Kabari\": jalan berhenti di sini, padahal perkara belum ditutup.", "Tarik panah ke langkah berikutnya, atau akhiri dengan \"Tutup perkara\"."),
        ["Gabungan yang tidak pernah lengkap"] = new(
            Row(("outcomes", new[] { "Ya", "Tidak" })).Task("Setujui").Task("Tolak").Step("Gabung", "Elsa.FlowJoin", ("mode", "WaitAll"))
                .Arrow("Periksa", "Setujui", "Ya").Arrow("Periksa", "Tolak", "Tidak").Arrow("Setujui", "Gabung", "Selesai").Arrow("Tolak", "Gabung", "Selesai").Arrow("Gabung", "Tutup"),
            "Gabung", "Langkah \"Gabung\": menunggu semua cabang, padahal \"Periksa\" hanya menempuh salah satunya, sehingga tidak akan pernah selesai menunggu.",
            "Ubah \"Menunggu\" menjadi \"Semua cabang yang ditempuh\" (WaitAllActive)."),
        ["Putaran tanpa jalan keluar"] = new(
            Row(("outcomes", new[] { "Selesai", "Ulang" })).Task("Koreksi").Task("Kembalikan").Arrow("Periksa", "Tutup", "Selesai")
                .Arrow("Periksa", "Koreksi", "Ulang").Arrow("Koreksi", "Kembalikan", "Selesai").Arrow("Kembalikan", "Koreksi", "Selesai"),
            "Koreksi", "Langkah \"Koreksi\": dari sini alur berputar tanpa jalan keluar: \"Koreksi\", \"Kembalikan\".",
            "Tambahkan hasil yang keluar dari putaran itu dan menuju ke \"Tutup perkara\"."),
        ["Formulir tidak ada"] = new(
            Ended(Row(("form", "sortiran"))), "Periksa", "Langkah \"Periksa\": formulir \"sortiran\" tidak ada.",
            "Pilih salah satu dari: jawaban, jawaban-bidang, kelengkapan, permohonan, sortir."),
        ["Pemisahan dari langkah yang tidak ada"] = new(
            Ended(Row(("notSameAs", new[] { "Pilah" }))), "Periksa", "Langkah \"Periksa\": tidak ada langkah bernama \"Pilah\".",
            "Tulis nama langkah seperti pada gambar, atau hapus dari daftar pemisahan tugas."),
        ["Tidak pernah menutup"] = new(
            Sketch.OfCase().Task("Periksa", ("outcomes", new[] { "Selesai" })).Step("Akhir", "Elsa.End").Arrow("Permohonan", "Periksa").Arrow("Periksa", "Akhir", "Selesai"),
            null, "Alur ini tidak pernah menutup perkara.", "Akhiri setiap jalan dengan \"Tutup perkara\"."),
        ["Tanpa awal"] = new(
            new Sketch().Task("Periksa").Close().Arrow("Periksa", "Tutup", "Selesai"), null, "Alur ini tidak diawali \"Permohonan diajukan\".",
            "Letakkan \"Permohonan diajukan\" sebagai langkah pertama."),
        ["Dua awal"] = new(
            Ended(Row()).Step("Lagi", "Lajur.CaseSubmitted").Arrow("Lagi", "Periksa"), "Lagi", "Langkah \"Lagi\": alur hanya boleh memiliki satu \"Permohonan diajukan\".",
            "Hapus salah satunya."),
        ["Panah kembali ke awal"] = new(
            Ended(Row(("outcomes", new[] { "Selesai", "Ulang" }))).Arrow("Periksa", "Permohonan", "Ulang"), "Permohonan", "Langkah \"Permohonan\": ada panah yang kembali ke awal alur.",
            "Arahkan panah itu ke langkah sesudah permohonan diajukan."),
        ["Kabar tanpa petugas"] = new(
            Row().Step("Kabari", "Lajur.NotifyApplicant", ("subject", "Kabar"), ("text", "Selesai"), ("medium", "Applicant")).Arrow("Periksa", "Kabari", "Selesai").Arrow("Kabari", "Tutup"),
            "Kabari", "Langkah \"Kabari\": belum ada pelaksana untuk pemohon yang memilih telepon, WhatsApp atau datang langsung.",
            "Pilih pelaksananya, atau sampaikan melalui halaman pelacakan saja."),
        ["Menunggu pemohon tanpa jalan"] = new(
            Ended(Row(("outcomes", new[] { "Selesai", "Kurang" }))).Step("Lengkapi", "Lajur.AskApplicant", ("message", "Lengkapi."), ("giveUpAfter", "5 hari kerja"))
                .Arrow("Periksa", "Lengkapi", "Kurang").Arrow("Lengkapi", "Periksa", "Dilengkapi"),
            "Lengkapi", "Langkah \"Lengkapi\": \"Tidak dilengkapi\" tidak menuju ke mana pun.", "Tarik panah dari hasil itu ke langkah berikutnya."),
        ["Permintaan tanpa kalimat"] = new(
            Ended(Row(("outcomes", new[] { "Selesai", "Kurang" }))).Step("Lengkapi", "Lajur.AskApplicant").Arrow("Periksa", "Lengkapi", "Kurang").Arrow("Lengkapi", "Periksa", "Dilengkapi"),
            "Lengkapi", "Langkah \"Lengkapi\" belum berisi \"Yang harus dilengkapi\".", "Buka langkah itu, lalu isi \"Yang harus dilengkapi\"."),
        ["Penutup tanpa hasil"] = new(
            Sketch.OfCase().Task("Periksa").Step("Tutup", "Lajur.CloseCase").Arrow("Permohonan", "Periksa").Arrow("Periksa", "Tutup", "Selesai"),
            "Tutup", "Langkah \"Tutup\" belum berisi \"Hasil\".", "Buka langkah itu, lalu isi \"Hasil\"."),
        ["Bentuk nomor salah"] = new(
            Row().Step("Agenda", "Lajur.EnterRegister", ("book", "agenda"), ("pattern", "{nomer}")).Arrow("Periksa", "Agenda", "Selesai").Arrow("Agenda", "Tutup"),
            "Agenda", "Langkah \"Agenda\": bentuk nomor \"{nomer}\" tidak dapat dibaca.",
            "Tulis misalnya \"{nomor:000}/{tahun}\". Yang dapat dipakai: {nomor}, {nomor:000}, {tanggal}, {bulan}, {tahun}."),
        ["SIAK yang gagal"] = new(
            Sketch.OfCase().Step("Siak", "Lajur.SiakStep", ("lane", "operator-siak"), ("title", "Memindai")).Close().Arrow("Permohonan", "Siak").Arrow("Siak", "Tutup", "Berhasil"),
            "Siak", "Langkah \"Siak\": \"Belum berhasil\" tidak menuju ke mana pun.", "Tarik panah dari hasil itu ke langkah berikutnya."),
        ["Kode dua kali"] = new(
            Ended(Row()).Close("Tutup"), "Tutup", "Id \"Tutup\" dipakai oleh 2 langkah.", "Hapus salah satu, lalu gambar ulang."),
    };

    public static TheoryData<string> Names => [.. s_drawings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_refused_in_these_words_at_this_place(string name)
    {
        var drawing = s_drawings[name];

        var outcome = await checks.PublishAsync(drawing.Drawing);

        var problems = Assert.IsType<PublishOutcome.Refused>(outcome).Problems.Where(problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal([(drawing.Place, drawing.Reason, drawing.Remedy)], problems.Select(problem => (problem.ActivityId, problem.Message, problem.Suggestion)));
    }

    /// <summary>A submission, a whole task "Periksa", and a closing that nothing leads to yet.</summary>
    private static Sketch Row(params (string Input, object? Value)[] inputs) => Sketch.OfCase()
        .Task("Periksa", [("title", "Menerima berkas"), ("duration", "5 menit"), ("output", "Berkas"), .. inputs]).Close().Arrow("Permohonan", "Periksa");

    private static Sketch Ended(Sketch sketch) => sketch.Arrow("Periksa", "Tutup", "Selesai");

    private sealed record Refused(Sketch Drawing, string? Place, string Reason, string? Remedy);
}
