using PerfEval.Language.Dictionary;

// words FOLDER FIELD_WORDS OUT: jieba's text dictionary and the words of the field into the file that programs load.
var (folder, fieldWords, output) = (args[0], args[1], args[2]);
var source = new DictionarySource()
    .SetCharacters(File.ReadLines(Path.Combine(folder, "hmm_model.utf8")))
    .AddWords(File.ReadLines(Path.Combine(folder, "jieba.dict.utf8")))
    .AddIdf(File.ReadLines(Path.Combine(folder, "idf.utf8")))
    .AddFieldWords(File.ReadLines(fieldWords));
DictionaryCompiler.Write(DictionaryCompiler.Compile(source), output);
