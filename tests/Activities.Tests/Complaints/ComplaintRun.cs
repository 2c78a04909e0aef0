using Lajur.Registry.Cases;
using Lajur.Registry.Intake;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Complaints;

/// <summary>Probolinggo's complaints, run by a test's own drawing.</summary>
internal static class ComplaintRun
{
    public const string Counter = "petugas-layanan";

    public static Task<OfficeRun> OpenAsync(Sketch drawing)
    {
        drawing.CustomProperties["service"] = "pengaduan";
        return OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition("probolinggo-pengaduan"), "probolinggo/pengaduan");
    }

    /// <summary>Siti Aminah complains, with these answers more.</summary>
    public static Task<CaseReceipt> ComplainAsync(
        this OfficeRun run, ContactMedium medium = ContactMedium.TrackingPage, params (string Field, string Value)[] more)
    {
        var complaint = run.Application(
            [("jenis", "pengaduan"), ("perihal", "Antre dua jam"), ("keluhan", "Saya antre dua jam di loket pada hari Senin."),
             ("pekerjaan", "Pedagang"), ("alamat", "Jalan Mawar 5"), .. more]);
        return run.SubmitAsync(complaint with { Applicant = complaint.Applicant with { Medium = medium } });
    }
}
