using Lajur.Engine.Storage;
using Lajur.Registry.Changes;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Terminals;

namespace Lajur.Registry.Surveys.Answering;

/// <summary>Handles <see cref="AnswerAtTerminal"/>, while the terminal is switched on.</summary>
public sealed class AnswerAtTerminalHandler(
    IStepTransaction step, TerminalQuery terminals, ResponseBook responses, Operations operations)
{
    private const string Operation = "answer-at-terminal";

    public Task<AnswerSurveyResult> HandleAsync(AnswerAtTerminal command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => AnswerAsync(command, inner), ct);

    private async Task<AnswerSurveyResult> AnswerAsync(AnswerAtTerminal command, CancellationToken ct)
    {
        if (await terminals.FindOpenAsync(command.Key, ct) is not { } terminal)
        {
            return new AnswerSurveyResult.Closed();
        }

        var (answers, errors) = SurveyForm.Read(SurveyForm.AtTerminal(terminal.Services), command.Values);
        if (answers is null)
        {
            return new AnswerSurveyResult.Invalid(errors);
        }

        // The operation points at the terminal, not at the answer.
        if (await operations.TryBeginAsync(Operation, command.OperationId, terminal.Id, ct))
        {
            var service = terminal.Services.Single(service => service.Slug == answers.ServiceSlug);
            await responses.AddAsync(terminal.OfficeId, service.Id, SurveySource.Terminal, answers, ct);
        }

        return new AnswerSurveyResult.Taken();
    }
}
