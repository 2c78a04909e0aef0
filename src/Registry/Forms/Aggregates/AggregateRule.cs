namespace Lajur.Registry.Forms.Aggregates;

/// <summary>
/// A form whose answer is a table of numbers of people, typed or sent as CSV. No cell may tell of fewer people than
/// <see cref="Fewest"/>: who belongs to so small a group can be known by their neighbours (UU 27/2022 on personal data
/// protection). Custom property <c>lajur.aggregate</c> of a form.
/// </summary>
/// <param name="Table">The key of the field in which the table is typed.</param>
/// <param name="File">The key of the field with which it is sent.</param>
/// <param name="Labels">The key of the number field that says how many columns at the left hold names, not numbers.</param>
/// <param name="Fewest">The smallest number of people that may be told; nobody, 0, tells of nobody.</param>
/// <param name="RequiredFor">The outcomes of the step for which there has to be a table.</param>
public sealed record AggregateRule(string Table, string File, string Labels, int Fewest, IReadOnlyList<string> RequiredFor);
