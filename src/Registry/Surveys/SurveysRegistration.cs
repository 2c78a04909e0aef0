using Lajur.Registry.Notices;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Comments;
using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Samples;
using Lajur.Registry.Surveys.Terminals;
using Lajur.Registry.Surveys.Weights;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Surveys;

internal static class SurveysRegistration
{
    /// <summary>The survey of public satisfaction (SKM); cases invite to it when they are closed.</summary>
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services
        .AddSingleton<SurveyTokens>().AddSingleton<TerminalKeys>().AddSingleton<NoticeLinks>()
        .AddScoped<SurveyInvitations>().AddScoped<ResponseBook>()
        .AddScoped<AnswerSurveyHandler>().AddScoped<AnswerAtTerminalHandler>()
        .AddScoped<TerminalQuery>().AddScoped<OpenTerminalHandler>().AddScoped<CloseTerminalHandler>()
        .AddScoped<WeightBook>().AddScoped<ChooseWeightHandler>().AddScoped<DecideCommentHandler>()
        .AddScoped<SurveyResults>().AddScoped<SurveyTurnouts>().AddScoped<SurveyReportQuery>()
        .AddScoped<SampleAnswers>();
}
