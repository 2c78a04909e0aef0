using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.Evaluations;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Handling;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Inbox.Signals;
using Lajur.Registry.Registers.Books.Lines;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Escalations;

internal static class PromisesRegistration
{
    /// <summary>What watches over the promises of services: reminders, guarantees, evaluations.</summary>
    public static IServiceCollection AddPromises(this IServiceCollection services) => services
        .AddScoped<EscalationDesk>().AddScoped<ClockLook>().AddScoped<ClockWatch>().AddScoped<SavePlanHandler>()
        .AddScoped<GuaranteeDesk>().AddScoped<GuaranteeReview>().AddScoped<GuaranteeDoor>().AddScoped<SaveTermsHandler>()
        .AddScoped<ReportShortfallHandler>().AddScoped<DecideShortfallHandler>().AddScoped<ArrangeDeliveryHandler>()
        .AddScoped<RecordAttemptHandler>().AddScoped<AnswerGuaranteeHandler>().AddScoped<EndGuaranteeHandler>()
        .AddScoped<GuaranteeQuery>().AddScoped<GuaranteeReport>().AddScoped<IBookSource, GuaranteeBookSource>()
        .AddScoped<EvaluationFigures>().AddScoped<EvaluationMaker>().AddScoped<EvaluationQuery>().AddScoped<SaveEvaluationHandler>()
        .AddScoped<InboxSignalQuery>();
}
