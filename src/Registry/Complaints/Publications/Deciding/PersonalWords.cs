using System.Text.RegularExpressions;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints.Publications.Deciding;

/// <summary>
/// Knows which words about a complaint would give a person away: the complainant's and concerned officers' names, what the form
/// asked about the complainant, anybody's address, number or file. It finds the careless, not the ingenious: the officer's eye comes first.
/// </summary>
public sealed partial class PersonalWords(RegistryDb db, CaseReader cases)
{
    private const int ShortestName = 3, ShortestAnswer = 5, Timeout = 1000;

    /// <summary>What must not be told of this complaint.</summary>
    internal async Task<Known> OfAsync(Case matter, CancellationToken ct)
    {
        var it = await cases.ReadAsync(matter, ct);
        var concerned = await db.Set<ConcernedOfficer>().Where(c => c.CaseId == matter.Id)
            .Join(db.Set<Officer>(), c => c.OfficerId, o => o.Id, (_, o) => o.Name).ToListAsync(ct);
        var staff = await db.Set<Officer>().Where(o => o.OfficeId == matter.OfficeId).Select(o => o.Name).ToListAsync(ct);
        return new(
            Words([matter.Applicant.Name]), Words(concerned), staff,
            [.. it.IntakeAnswers().Except(it.IntakeAnswers(withPerson: false)).Select(answer => answer.Value.Trim())
                .Where(value => value.Length >= ShortestAnswer)]);
    }

    private static List<string> Words(IEnumerable<string> names) =>
        [.. names.SelectMany(name => NameWord().Matches(name).Select(match => match.Value)).Where(word => word.Length >= ShortestName)];

    /// <param name="Complainant">The words of the complainant's name.</param>
    /// <param name="Concerned">The words of the names of whom it is about.</param>
    /// <param name="Staff">The office's staff, by their whole names.</param>
    /// <param name="Answers">What the complainant wrote about themselves.</param>
    internal sealed record Known(
        IReadOnlyList<string> Complainant, IReadOnlyList<string> Concerned, IReadOnlyList<string> Staff, IReadOnlyList<string> Answers)
    {
        /// <summary>What of a person stands in the text, as part of a sentence; null when nothing was found.</summary>
        public string? FindIn(string text) =>
            Email().Match(text) is { Success: true } email ? $"alamat surel “{email.Value}”"
            : CaseNumber().Match(text) is { Success: true } number ? $"nomor perkara “{number.Value}”"
            : LongNumber().Match(text) is { Success: true } digits ? $"nomor “{digits.Value.Trim()}”, yang dapat berupa nomor telepon atau NIK"
            : Named(Complainant, text) is { } name ? $"“{name}”, bagian dari nama pengadu"
            : Named(Concerned, text) is { } officer ? $"“{officer}”, bagian dari nama petugas yang diadukan"
            : Staff.FirstOrDefault(one => text.Contains(one, StringComparison.OrdinalIgnoreCase)) is { } colleague ? $"nama petugas “{colleague}”"
            : Answers.FirstOrDefault(answer => text.Contains(answer, StringComparison.OrdinalIgnoreCase)) is { } answered ? $"“{answered}”, yang ditulis pengadu tentang dirinya"
            : null;

        /// <summary>
        /// People type their own names in small letters or in capitals; a capital in the text is a name however theirs is written. A
        /// word in small letters is one only where they wrote it so: "indah" is a word, too.
        /// </summary>
        private static string? Named(IReadOnlyList<string> words, string text) =>
            NameWord().Matches(text).Select(match => match.Value).FirstOrDefault(word =>
                words.Contains(word, char.IsUpper(word[0]) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal));
    }

    [GeneratedRegex(@"[\p{L}\p{M}']+", RegexOptions.None, Timeout)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.None, Timeout)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b[A-Z]{3}-\d{4}-\d{6}\b", RegexOptions.None, Timeout)]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"\+?(?:\d[ .\-]?){9,}", RegexOptions.None, Timeout)]
    private static partial Regex LongNumber();
}
