using Lajur.Host.Desk.Paper;
using Lajur.Papers.Drawing;
using Lajur.Papers.Pdf;
using Lajur.Papers.Slips;
using Lajur.Papers.Typefaces;
using Lajur.Registry.Cases.Records;
using Lajur.Registry.Services;
using Lajur.Registry.Tracking;
using Lajur.Registry.Verifying;

namespace Lajur.Host.Tests.Printing;

/// <summary>What the papers of a case say.</summary>
public sealed class CaseSlipsTests
{
    private static readonly DateTimeOffset s_day = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);
    private static readonly PaperCode s_codes = new(new LajurSecret(new string('k', LajurSecret.MinLength)));

    [Fact]
    public void The_agenda_slip_carries_number_day_and_stamp()
    {
        var slip = Make(PaperKind.Agenda)!;

        Assert.Equal("007/KTP-EL/XI/2026", slip.Number);
        Assert.Contains(slip.Fields, field => field.Value == "PRK-2026-000001");
        Assert.Contains(slip.Fields, field => field.Name == "Dicatat" && field.Value!.Contains("23 November 2026", StringComparison.Ordinal));
        Assert.Equal("Perekaman atas nama pemohon", Assert.Single(slip.Fields, field => field.Name == "Perihal").Value);
        Assert.Contains(slip.Fields, field => field.Name == "Nomor rekap informasi");
    }

    [Fact]
    public void Who_hands_over_and_who_receives_sign_the_receipt_of_the_handover()
    {
        var slip = Make(PaperKind.Handover)!;

        Assert.Equal([("Yang menyerahkan,", "Sri Wahyuni"), ("Yang menerima,", "Joko Susilo")], slip.Signatures);
        Assert.Contains(slip.Fields, field => field.Value == "Joko Susilo (Anak)");
    }

    [Fact]
    public void The_letter_of_answer_keeps_its_paragraphs_and_the_head_signs()
    {
        var slip = Make(PaperKind.Answer)!;

        Assert.Equal(["Bawa KK asli.", "Datang pada jam layanan."], slip.Body.Skip(1));
        Assert.True(slip.IsLetter);
        Assert.Equal("Probolinggo, 23 November 2026", slip.PlaceAndDate);
    }

    [Fact]
    public void Of_what_was_not_done_yet_there_is_no_paper()
    {
        var facts = Facts() with { Records = CaseRecords.None, Answer = null };

        Assert.All([PaperKind.Agenda, PaperKind.Handover, PaperKind.Answer], kind => Assert.Null(CaseSlips.Make(kind, facts, s_codes)));
        Assert.Equal([PaperKind.Receipt], CaseSlips.Of(facts.Records, facts.Answer));
        Assert.Equal([PaperKind.Receipt], CaseSlips.OfApplicant(facts.Records, facts.Answer));
        Assert.NotNull(CaseSlips.Make(PaperKind.Receipt, facts, s_codes));
    }

    [Fact]
    public void The_agenda_is_the_offices_own_and_no_paper_of_the_applicants()
    {
        Assert.Equal([PaperKind.Receipt, PaperKind.Handover, PaperKind.Answer], CaseSlips.OfApplicant(Facts().Records, Facts().Answer));
        Assert.False(CaseSlips.IsForApplicant(PaperKind.Agenda));
    }

    [Theory]
    [InlineData(PaperKind.Receipt)]
    [InlineData(PaperKind.Agenda)]
    [InlineData(PaperKind.Answer)]
    public void The_papers_of_a_complaint_speak_of_a_complaint(PaperKind kind)
    {
        var slip = CaseSlips.Make(kind, Facts() with { Words = ServiceWords.Of(ServiceKind.Complaint) }, s_codes)!;
        var words = string.Join('\n', [slip.Title, .. slip.Body, .. slip.Fields.Select(field => field.Name)]);

        Assert.Contains("pengadu", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("pemohon", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("permohonan", words, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(PaperKind.Receipt)]
    [InlineData(PaperKind.Agenda)]
    [InlineData(PaperKind.Handover)]
    [InlineData(PaperKind.Answer)]
    public void Each_is_one_page_with_the_code_that_proves_it(PaperKind kind)
    {
        var slip = Make(kind)!;

        Assert.Single(slip.Pages());
        Assert.Equal((kind, Facts().CaseId), s_codes.Read(slip.VerificationCode));
        Assert.EndsWith($"/verifikasi/{slip.VerificationCode}", slip.VerificationLink, StringComparison.Ordinal);
        var file = PdfPaper.Write(slip.Pages(), slip.Title);
        Assert.True(file.Length > 1000);
    }

    /// <summary>Names as long as may be typed, of people, books and heads.</summary>
    [Theory]
    [InlineData(PaperKind.Receipt)]
    [InlineData(PaperKind.Agenda)]
    [InlineData(PaperKind.Handover)]
    [InlineData(PaperKind.Answer)]
    public void Long_names_stay_on_the_page_and_run_over_nothing(PaperKind kind)
    {
        const string Long = "Raden Ayu Siti Nurhaliza Kusumawardhani Binti Abdurrahman Suryaningrat Hadiningrat Prawirodirdjo, S.Kom., M.Si., Ph.D.";
        var facts = Facts();
        var slip = CaseSlips.Make(kind, facts with { ApplicantName = Long, ServiceName = Long, Subject = Long }, s_codes)!;
        slip.Office.Letterhead = slip.Office.Letterhead with { Signatory = new SopSignatory(Long, Long, Long, "19640728 199103 1 004") };
        slip = slip with
        {
            Fields = [.. slip.Fields, ($"Nomor {Long}", "7")],
            Signatures = [.. slip.Signatures.Select(one => (one.Word, Long))],
        };

        foreach (var page in slip.Pages())
        {
            var texts = page.Marks.OfType<Mark.Text>().Select(text => (Text: text, Left: LeftOf(text), Right: LeftOf(text) + WidthOf(text))).ToList();
            Assert.All(texts, one => Assert.True(one.Left >= 40 && one.Right <= page.Width - 40 && one.Text.At.Y < page.Height - 20, one.Text.Words));
            Assert.DoesNotContain(texts, one => texts.Exists(other => other.Text != one.Text
                && Math.Abs(other.Text.At.Y - one.Text.At.Y) < one.Text.Size * .8 && other.Left < one.Right && one.Left < other.Right));
        }
    }

    private static double WidthOf(Mark.Text text) => (text.IsBold ? Typeface.Bold : Typeface.Regular).Measure(text.Words, text.Size);

    private static double LeftOf(Mark.Text text) => text.At.X - (text.Align switch { Align.Middle => WidthOf(text) / 2, Align.End => WidthOf(text), _ => 0 });

    private static Slip? Make(PaperKind kind) => CaseSlips.Make(kind, Facts(), s_codes);

    private static CaseSlipFacts Facts()
    {
        var id = Guid.Parse("0193a5f0-0000-7000-8000-00000000abcd");
        return new()
        {
            Office = new()
            {
                Slug = "probolinggo",
                Name = "Dinas Kependudukan dan Pencatatan Sipil Kota Probolinggo",
                ShortName = "Disdukcapil Probolinggo",
                RegionCode = "35.74",
                TimeZoneId = "Asia/Jakarta",
                Letterhead = new()
                {
                    Government = "Pemerintah Kota Probolinggo",
                    Lines = ["Jalan Suroyo 1, Probolinggo", "Telepon (0335) 421 000"],
                    Place = "Probolinggo",
                    Signatory = new SopSignatory("Kepala Dinas", "Drs. Contoh", "Pembina Utama Muda", "19640728 199103 1 004"),
                },
            },
            CaseId = id,
            Number = "PRK-2026-000001",
            ServiceName = "Perekaman KTP-el",
            Subject = "Perekaman pertama",
            ApplicantName = "Siti Aminah",
            SubmittedAt = s_day,
            Words = ServiceWords.Of(ServiceKind.Application),
            AnsweredAt = s_day,
            Answer = "Bawa KK asli.\n\nDatang pada jam layanan.",
            DueAt = s_day.AddDays(1),
            Root = "https://lajur.contoh.id",
            TrackingCode = "ABCD-EFGH-JKMN-PQRS",
            Records = CaseRecords.None with
            {
                Entries =
                [
                    new()
                    {
                        Id = id, OfficeId = id, Book = "rekap-informasi", Year = 2026, Number = 7, Text = "007/KTP-EL/XI/2026",
                        Subject = "Perekaman atas nama pemohon", CaseId = id, EnteredAt = s_day,
                    },
                ],
                Handovers =
                [
                    new()
                    {
                        Id = id, CaseId = id, Product = "KTP-el", ReceivedBy = "Joko Susilo", Relation = "Anak", At = s_day, HandedByName = "Sri Wahyuni",
                    },
                ],
            },
        };
    }
}
