using Lajur.Host.Desk.Paper;
using Lajur.Registry.Offices;

namespace Lajur.Host.Desk.Managing;

/// <summary>What is looked after, by whom. Each address decides for itself who may enter; this only says where to go.</summary>
public static class ManageEntries
{
    private static readonly (ManageEntry Entry, OfficerRole[] Roles)[] All =
    [
        (new("Alur", "Menggambar prosedur, menerbitkannya dan melihat jalannya.", DesignerLinks.Definitions, "diagram-3"), [OfficerRole.Administrator]),
        (new("Perkara berjalan", "Perkara per versi alur, dan memindahkannya ke versi baru.", DesignerLinks.Drawings, "layers"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
        (new("Impor dan ekspor", "Tabel SOP, paket layanan, BPMN dan alur Elsa: diimpor sebagai rancangan, diekspor sebagai berkas.", DesignerLinks.Exchange, "arrow-left-right"), [OfficerRole.Administrator]),
        (new("Dokumen", "SOP, standar pelayanan dan maklumat tiap versi: dilihat, dicetak, disunting.", PaperLinks.List, "file-earmark-text"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
        (new("Petugas", "Siapa bertugas sebagai apa, kata sandi sementara, dan pengganti saat cuti.", "/admin/petugas", "people"),
            [OfficerRole.Administrator, OfficerRole.Head]),
        (new("Kantor", "Data dan kop surat kantor, pelaksana, layanan, petugas dari kantor lain, kantor baru.", "/admin/kantor", "building"), [OfficerRole.Administrator]),
        (new("Laporan bulanan", "Perkara masuk, selesai dan terlambat, waktu, pengaduan; untuk monitoring dan evaluasi.", "/laporan/bulanan", "clipboard-data"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
        (new("Norma dan kenyataan", "Waktu tiap langkah SOP dibandingkan dengan yang terjadi, dan usulan norma berikutnya.", DesignerLinks.Realities, "speedometer2"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
        (new("Survei kepuasan", "Indeks kepuasan masyarakat, unsur terendah dan jumlah sampel.", "/laporan/skm", "bar-chart"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
        (new("Publikasi pengaduan", "Pengaduan yang sudah dijawab: mana yang dibaca warga di situs, tanpa nama.", CaseLinks.Publications, "globe"), [OfficerRole.Head]),
        (new("Jaminan pelayanan", "Perkara yang melewati janji atau produknya salah, dan pengantaran kepada pemohon.", PromiseLinks.Guarantees, "shield-check"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
        (new("Data pribadi", "Warga yang meminta datanya dibetulkan atau dihapus; dijawab dalam 3 × 24 jam.", PersonalDataLinks.Requests, "person-lock"), [OfficerRole.Head]),
        (new("Kegagalan pelindungan data", "Data warga yang bocor: catat, beri tahu warga dan lembaga dalam 3 × 24 jam.", PersonalDataLinks.Breaches, "shield-exclamation"),
            [OfficerRole.Administrator, OfficerRole.Head]),
        (new("Siapa melihat data", "Setiap kali data diri warga dibuka: siapa, kapan, perkara mana.", PersonalDataLinks.AccessLog, "eye"), [OfficerRole.Administrator, OfficerRole.Head]),
        (new("Evaluasi", "Monitoring bulanan, laporan SKM tiap semester, dan evaluasi standar tiap tahun.", PromiseLinks.Evaluations, "clipboard-data"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
        (new("Janji layanan", "Bentuk jaminan tiap layanan, serta kapan siapa diingatkan.", PromiseLinks.Plans, "bell"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
        (new("Kalender kerja", "Jam kerja, hari libur dan Ramadan; tenggat dihitung dari sini.", "/kalender", "calendar3"),
            [OfficerRole.Administrator, OfficerRole.Head, OfficerRole.SectionHead]),
    ];

    /// <summary>What somebody of this role looks after; nothing for an officer without such a role.</summary>
    /// <param name="role">The officer's.</param>
    /// <param name="answersForData">True to add what people ask about their data, for an administrator to whom that falls.</param>
    public static IEnumerable<ManageEntry> For(OfficerRole role, bool answersForData = false) =>
        All.Where(one => one.Roles.Contains(role) || (answersForData && one.Entry.Address == PersonalDataLinks.Requests)).Select(one => one.Entry);

    /// <summary>The beginnings of those addresses; an administrator has a sign of its own in the rail for the drawings.</summary>
    public static string[] AddressesFor(OfficerRole role) =>
    [
        "/kelola",
        .. For(role, answersForData: true).Select(entry => entry.Address).Where(
            address => role != OfficerRole.Administrator || !address.StartsWith(DesignerLinks.Definitions, StringComparison.Ordinal)),
    ];
}
