using Lajur.Host.Desk.Paper;
using Lajur.Papers.Slips;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Lajur.Registry.Verifying;

namespace Lajur.Host.PersonalData.Breaches;

/// <summary>
/// The letters about a breach: to the authority, to the people concerned, to the public; on the office's letterhead, with a code
/// to verify them by.
/// </summary>
internal sealed class BreachLetters(PaperCode codes)
{
    /// <summary>How the address names them.</summary>
    public const string Authority = "surat-lembaga", People = "surat-warga", Public = "pengumuman";

    /// <summary>The letters of a kind, one a person for the people; null for a name that no letter has.</summary>
    public IReadOnlyList<Slip>? Make(string letter, BreachView view, string root, DateOnly today) => letter switch
    {
        Authority =>
        [
            Letter(PaperKind.BreachToAuthority, view, root, today) with
            {
                Fields = [("Kepada", view.Breach.Authority ?? BreachSentences.Authority), .. Recorded(view)],
                Body = BreachSentences.ForAuthority(view.Breach, view.Office, view.Counts),
            },
        ],
        Public =>
        [
            Letter(PaperKind.BreachToPublic, view, root, today) with { Fields = Recorded(view), Body = BreachSentences.ForPublic(view.Breach, view.Office) },
        ],
        People =>
        [
            .. ToPeople(view).Select(one => Letter(PaperKind.BreachToPerson, view, root, today) with
            {
                Fields = [("Kepada", one.Name), ("Perkara", one.CaseNumber), .. Recorded(view)],
                Body = BreachSentences.ForPerson(view.Breach, view.Office, one.CaseNumber),
            }),
        ],
        _ => null,
    };

    /// <summary>Those of the list whose names the reader sees; where there is none, one letter with room for a name.</summary>
    private static List<(string Name, string? CaseNumber)> ToPeople(BreachView view)
    {
        var known = view.People.Where(one => one.IsWhole).Select(one => (one.Name, (string?)one.CaseNumber)).ToList();
        return known.Count > 0 ? known : [("................................................", null)];
    }

    private static (string, string?)[] Recorded(BreachView view) =>
        [("Tanggal pencatatan", IndonesianTime.Date(view.Office.Zone.DateOf(view.Breach.RecordedAt)))];

    private Slip Letter(PaperKind kind, BreachView view, string root, DateOnly today)
    {
        var code = codes.For(kind, view.Breach.Id);
        return new()
        {
            Office = view.Office,
            Title = CaseSlips.TitleOf(kind, ServiceWords.Of(ServiceKind.Application)),
            Number = view.Breach.Number,
            Fields = [],
            IsLetter = true,
            PlaceAndDate = string.Join(", ", new[] { view.Office.Letterhead.Place, IndonesianTime.Date(today) }.Where(word => word is not null)),
            VerificationCode = code,
            VerificationLink = $"{root}/verifikasi/{code}",
        };
    }
}
