namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>What a choice of cases comes to, before anything is written.</summary>
/// <param name="Cases">How many.</param>
/// <param name="ByMail">Of these, whom an e-mail reaches.</param>
/// <param name="ByStaff">Of these, who have to be telephoned or written to.</param>
/// <param name="Erased">Of these, whose data are erased.</param>
/// <param name="Errors">What is wrong, by field.</param>
public sealed record BreachPreview(int Cases, int ByMail, int ByStaff, int Erased, IReadOnlyDictionary<string, string> Errors);
