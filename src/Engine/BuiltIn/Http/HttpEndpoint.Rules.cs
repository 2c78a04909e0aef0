using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Checks;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.BuiltIn.Http;

/// <summary>What an endpoint asks of requests, and what can be wrong with that.</summary>
public sealed partial class HttpEndpoint : ISelfChecking
{
    /// <inheritdoc />
    protected internal override IReadOnlyList<string>? PossibleOutcomes => ["Done", .. DrawnOutcomes()];

    /// <inheritdoc />
    public IEnumerable<DefinitionProblem> Check()
    {
        if (Path.Expression is not { Type: "Literal" } path)
        {
            if (CanStartWorkflow && Path.Expression is not null)
            {
                yield return Error("path", $"Jalur pada \"{DisplayText}\" harus teks tetap, karena langkah ini memulai alur.");
            }
        }
        else if (path.Text.Trim().Length > 0 && !RoutePattern.TryParse(path.Text, out _, out var why))
        {
            yield return Error("path", $"Jalur pada \"{DisplayText}\" tidak dapat dipakai: {why}");
        }

        if (SupportedMethods.Expression is { Type: "Literal" or "Object" } && LiteralList(SupportedMethods) is { Count: 0 })
        {
            yield return Error("supportedMethods", $"Langkah \"{DisplayText}\" belum menyebut metode.");
        }
    }

    private DefinitionProblem Error(string path, string message) => new(
        ProblemSeverity.Error, Id, NodeId, path, message, "Tulis seperti permohonan/{nomor}, dengan sedikitnya satu metode.");

    private IEnumerable<EndpointRules> RulesOf(TriggerIndexingContext context) => RulesOf(new Reading(context));

    private IEnumerable<EndpointRules> RulesOf(ActivityExecutionContext context) => RulesOf(new Reading(context));

    private IEnumerable<EndpointRules> RulesOf(Reading of)
    {
        var rules = new EndpointRules
        {
            Path = of.Get(Path) ?? "",
            Method = "",
            Authorize = of.Get(Authorize),
            Policy = of.Get(Policy) is { Length: > 0 } policy ? policy : null,
            RequestTimeout = of.Get(RequestTimeout),
            RequestSizeLimit = of.Get(RequestSizeLimit),
            FileSizeLimit = of.Get(FileSizeLimit),
            AllowedFileExtensions = Listed(of.Get(AllowedFileExtensions)),
            BlockedFileExtensions = Listed(of.Get(BlockedFileExtensions)),
            AllowedMimeTypes = Listed(of.Get(AllowedMimeTypes)),
            DrawnOutcomes = Listed(DrawnOutcomes()),
        };
        return (of.Get(SupportedMethods) is { Count: > 0 } methods ? methods : s_usualMethods)
            .Select(x => x.Trim().ToUpperInvariant()).Distinct(StringComparer.Ordinal)
            .Select(x => rules with { Method = x });
    }

    private List<string> DrawnOutcomes()
    {
        var outcomes = new List<string>();
        Add(ExposeRequestTooLargeOutcome, EndpointOutcome.RequestTooLarge);
        Add(ExposeFileTooLargeOutcome, EndpointOutcome.FileTooLarge);
        Add(ExposeInvalidFileExtensionOutcome, EndpointOutcome.InvalidExtension);
        Add(ExposeInvalidFileMimeTypeOutcome, EndpointOutcome.InvalidMimeType);
        return outcomes;

        void Add(bool drawn, string outcome)
        {
            if (drawn)
            {
                outcomes.Add(outcome);
            }
        }
    }

    private static List<string>? Listed(ICollection<string>? list) => list is { Count: > 0 } ? [.. list] : null;

    /// <summary>Reads inputs in a run, or before any.</summary>
    private readonly struct Reading
    {
        private readonly ActivityExecutionContext? _run;
        private readonly TriggerIndexingContext? _index;

        public Reading(ActivityExecutionContext run) => _run = run;

        public Reading(TriggerIndexingContext index) => _index = index;

        public T? Get<T>(Input<T> input) => _run is { } run ? run.Get(input) : _index!.Get(input);
    }
}
